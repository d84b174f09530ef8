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
    private static final Set<String> BEFORE_NUMBER = Set.of("til", "på", "ved", "med", "fra", "frå", "over", "rundt");

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
        if (verb < 0 || !sentence.token(verb).is("verb")) {
            return Optional.empty();
        }
        for (int count = verb - 1; count >= 0 && verb - count < FARTHEST; count--) {
            String lemma = sentence.token(count).lemma();
            if (DEATH_COUNTS.contains(lemma)) {
                return Optional.of(new Phrase(sentence, count, count + 1, count));
            }
            if (COUNTS.contains(lemma)) {
                int start = PREPOSITIONS.contains(sentence.lower(count + 1)) ? count + 2 : count + 1;
                return CountedPhrases.behind(sentence, start).filter(phrase -> phrase.end() <= number);
            }
        }
        return Optional.empty();
    }

    private static boolean isBetween(StorySentence sentence, int at) {
        Token token = sentence.token(at);
        return token.is("adv") || Marks.opens(token.form()) || BEFORE_NUMBER.contains(sentence.lower(at));
    }
}
