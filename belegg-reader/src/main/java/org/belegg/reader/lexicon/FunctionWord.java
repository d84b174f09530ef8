package org.belegg.reader.lexicon;

import java.util.Locale;

/**
 * A set of small words that rules ask for by what the words do, so that no rule spells a word of one language. Its members
 * are data: {@code lexicon/LANGUAGE/function-words.tsv}, under the set's name in lower case with hyphens.
 */
public enum FunctionWord {
    /** Opens a clause that tells something: "at". */
    THAT,
    /** Opens a clause that asks: "om". */
    IF,
    /** Open a question inside a sentence: "hva", "hvordan", "om". */
    QUESTION_WORD,
    /** Stands before an infinitive: "å". */
    INFINITIVE_MARK,
    /** Opens a relative clause: "som". */
    RELATIVE,
    /** Stand before a phrase without being part of it: "også", "bare". */
    FOCUS,
    /** Open a clause that something depends on: "hvis". */
    CONDITION,
    /** Open an afterthought behind a comma that is the writer's: "slik det ofte blir sagt", "uten å love noe". */
    AFTERTHOUGHT,
    /** Sets a main clause against the one before: "men". */
    BUT,
    /** Opens an answer that denies: "nei". */
    NO,
    /** Verbs, in dictionary form, that hand over by the noun they take: "legge ned påstand", "gi beskjed". */
    SUPPORT_VERB,
    /** The verb, in dictionary form, of those who are praised or told something: "få ros", "får opplyst". */
    RECEIVE,
    /** The verb, in dictionary form, of those who praise or blame: "gi ros". */
    GIVE,
    /** Nouns, in dictionary form, of what people get from others for what they are or do: "ros", "kritikk". */
    RECEIVED,
    /** Participles of what a medium is told: "får opplyst". */
    TOLD,
    /** Verbs and phrases, word by word, by which a medium knows: "etter det avisa erfarer", "kjenner til". */
    KNOWS,
    /** Open a clause that tells on what occasion: "da", "mens". */
    OCCASION,
    /** "etter", also of time. */
    AFTER,
    /** Negate a clause: "ikke", "aldri". */
    NEGATION,
    /** Deny two things at once: "verken". */
    NEITHER,
    /** Nouns, in dictionary form, of "etter hennes mening". */
    OPINION,
    /** One of several: "en" of "en av naboene". */
    ONE,
    /** Whose, of what: "av". */
    OF,
    /** Where something comes from: "fra". */
    FROM,
    /** Stand before the medium that somebody speaks to: "til", "overfor". */
    TOLD_TO,
    /** The same, where nothing but a listener can follow: "overfor". */
    TOWARDS,
    /** Stand before the one who passes something on: "gjennom". */
    THROUGH,
    /** Stand before the document that words stand in: "i", "på". */
    HELD_IN,
    /** Tie somebody to a body or place: "i", "ved", "fra". */
    OF_A_BODY,
    /** Prepositions that tie nothing to the name of a source: "overfor", "etter", "under". */
    NEVER_OF_A_SOURCE,
    /** "seg". */
    REFLEXIVE,
    /** Possessives between an owner and what is owned: "sin". */
    POSSESSIVE,
    /** Stand between a reflexive and what somebody calls himself: "selv", "som". */
    SELF,
    /** Fills the place of a subject: "det". */
    PLACEHOLDER,
    /** Refer to what was said just before: "det", "slik". */
    REFERRING,
    /** Opens a pair: "både". */
    BOTH,
    /** Name whose words the rest of the clause is: "ifølge". */
    ACCORDING_TO,
    /** "for", before what somebody is praised or blamed for. */
    FOR,
    /** Stand before what is said of an object: "som", "for". */
    PREDICATING,
    /** One person spoken of: "han", "hun". */
    HE_OR_SHE,
    /** The speaker himself: "jeg", "vår". */
    FIRST_PERSON,
    /** Name the speaker himself or nobody, when they stand alone: "jeg", "man", "det". */
    OWN_VOICE,
    /** Name nobody even with words behind them: "det som skjedde". */
    NOBODY,
    /** Verbs, in dictionary form, that tell what somebody is: "være", "hete". */
    COPULA,
    /** Verbs, in dictionary form, that make a passive with a participle: "bli". */
    PASSIVE_AUXILIARY,
    /** The verb, in dictionary form, of "skal ha flyktet". */
    SHALL,
    /** The verbs, in dictionary form, under it: "ha". */
    HAVE,
    /** Verbs of wishing and being able to, in dictionary form: "ville". */
    WISH,
    /** Verbs, in dictionary form, by which a text speaks for itself: "hete", "stå". */
    OF_TEXTS,
    /** Verbs, in dictionary form, that tell what media do: "skrive". */
    WRITES,
    /** Nouns, in dictionary form, of occasions that a document can be from without being sent by them: "møte". */
    EVENT;

    /** Its name in the files: {@code question-word}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
