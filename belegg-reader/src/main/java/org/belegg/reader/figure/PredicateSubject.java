package org.belegg.reader.figure;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * What a number counts that says how many there are: "tallet på [fanger] er rundt 50", "antallet [syke] steg til 50".
 * Goes by the order of words, not by the tree: the subject is often long, and then the parser loses it.
 */
final class PredicateSubject {
    private static final Set<String> COUNTS = Set.of("tall", "tal", "antall", "antal");
    private static final Set<String> DEATH_COUNTS = Set.of("dødstall", "dødstal");
    private static final Set<String> PREPOSITIONS = Set.of("på", "av", "over");
    private static final Set<String> BEFORE_NUMBER =
            Set.of("til", "på", "ved", "med", "fra", "frå", "over", "rundt", "oppe", "opp", "nede", "ned", "i");

    /** "Antallet streikende er tirsdag 410." */
    private static final Set<String> WEEKDAYS = Set.of(
            "mandag", "måndag", "tirsdag", "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag",
            "sundag");

    /** How far before the verb its subject may begin. */
    private static final int FARTHEST = 25;

    private PredicateSubject() {}

    /**
     * The noun phrase counted by a number; empty when its clause does not say how many there are.
     *
     * @param number the index of the first token of the number and its modifiers
     */
    static Optional<Phrase> of(StorySentence sentence, int number) {
        int verb = number - 1;
        while (verb >= 0 && number - verb < FARTHEST && isBetween(sentence, verb)) {
            verb--;
        }
        if (verb < 0) {
            return Optional.empty();
        }
        // "Nå er antallet evakuerte i Nordre Dal oppe i 310": the verb may stand before its subject as well.
        boolean isBehind = sentence.token(verb).is("verb");
        for (int count = isBehind ? verb - 1 : verb; count >= 0 && verb - count < FARTHEST; count--) {
            if (!isBehind
                    && (sentence.token(count).is("verb")
                            || Marks.isPunctuation(sentence.token(count).form()))) {
                return Optional.empty();
            }
            String lemma = sentence.token(count).lemma();
            boolean isSubject =
                    isBehind || (count > 0 && sentence.token(count - 1).is("verb"));
            if (isSubject && DEATH_COUNTS.contains(lemma)) {
                return Optional.of(new Phrase(sentence, count, count + 1, count));
            }
            if (isSubject && COUNTS.contains(lemma)) {
                int start = PREPOSITIONS.contains(sentence.lower(count + 1)) ? count + 2 : count + 1;
                return CountedPhrases.behind(sentence, start).filter(phrase -> phrase.end() <= number);
            }
        }
        return Optional.empty();
    }

    private static boolean isBetween(StorySentence sentence, int at) {
        Token token = sentence.token(at);
        String word = sentence.lower(at);
        return token.is("adv") || Marks.opens(token.form()) || BEFORE_NUMBER.contains(word) || WEEKDAYS.contains(word);
    }
}
