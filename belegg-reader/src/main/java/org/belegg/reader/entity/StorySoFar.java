package org.belegg.reader.entity;

import java.util.Set;
import java.util.function.Function;
import org.belegg.language.Token;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.Story;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * The story as far as it was read: takes in, sentence by sentence, who is named or described. Not safe to share.
 */
final class StorySoFar {
    private static final Set<String> SINGULAR = Set.of("han", "hun", "ho");
    private static final double PRONOUN = 1.5;
    private static final double NAMED = 1;
    private static final double SUBJECT = 2;

    private final Story story;
    private final SpokenWords spoken;
    private final Cast cast;
    private final PersonNouns nouns;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Memory memory;
    private final Ages ages;
    private int sentences;
    private int names;

    StorySoFar(
            Story story,
            SpokenWords spoken,
            Cast cast,
            PersonNouns nouns,
            Descriptions descriptions,
            Pronouns pronouns,
            Memory memory,
            Ages ages) {
        this.story = story;
        this.spoken = spoken;
        this.cast = cast;
        this.nouns = nouns;
        this.descriptions = descriptions;
        this.pronouns = pronouns;
        this.memory = memory;
        this.ages = ages;
    }

    /**
     * Reads on to the end of a sentence.
     *
     * @param meaning tells whom a phrase means that names nobody
     */
    void readTo(int last, Function<Phrase, Individual> meaning) {
        while (sentences <= last) {
            StorySentence sentence = story.sentences().get(sentences++);
            noteNames(sentence);
            ages.note(sentence, this::whoIsAt);
            for (Token token : sentence.tokens()) {
                if (isSomebody(sentence, token)) {
                    boolean subject = token.relation().equals("SUBJ");
                    Individual somebody = meaning.apply(Descriptions.phraseOf(sentence, token.index()));
                    memory.note(somebody, spoken.place(sentence, token.index()), subject ? SUBJECT : NAMED);
                }
                notePronoun(sentence, token);
            }
        }
    }

    /** Whoever the narration keeps speaking of stays in mind: "Der ble han i elleve år". */
    private void notePronoun(StorySentence sentence, Token token) {
        String word = sentence.lower(token.index());
        Memory.Place place = spoken.place(sentence, token.index());
        if (SINGULAR.contains(word) && token.relation().equals("SUBJ") && place.speech() == SpokenWords.NONE) {
            pronouns.meaning(word, place).ifPresent(choice -> memory.note(choice.individual(), place, PRONOUN));
        }
    }

    private void noteNames(StorySentence sentence) {
        while (names < cast.appearances().size()
                && cast.appearances().get(names).sentence() <= sentence.number()) {
            Cast.Appearance next = cast.appearances().get(names++);
            Memory.Place place = new Memory.Place(next.sentence(), next.first(), next.speech());
            memory.note(next.individual(), place, next.subject() ? SUBJECT : NAMED);
        }
    }

    private @Nullable Individual whoIsAt(StorySentence sentence, int token) {
        Individual named = token < 0 ? null : cast.at(sentence.number(), token);
        if (named != null
                || token < 0
                || nouns.person(sentence.token(token).lemma()).isEmpty()) {
            return named;
        }
        return descriptions.of(Descriptions.phraseOf(sentence, token));
    }

    /** Whether this noun speaks of people without their names: "en mann", "bilføreren", "naboene". */
    private boolean isSomebody(StorySentence sentence, Token token) {
        boolean noun = token.is("subst") && !token.has("gen") && !token.has("prop");
        boolean known = token.has("be") || token.has("fl") || Descriptions.isDetermined(sentence, token);
        boolean placed = token.relation().equals("SUBJ") || token.relation().equals("DOBJ");
        return noun
                && placed
                && known
                && cast.at(sentence.number(), token.index()) == null
                && nouns.person(token.lemma())
                        .filter(person ->
                                person.kind() == PersonNouns.Kind.PERSON || person.kind() == PersonNouns.Kind.ROLE)
                        .isPresent();
    }
}
