package org.belegg.reader.figure;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.attribution.Phrase;
import org.belegg.reader.story.StorySentence;

/** What a number counts that says how many there are: "tallet på [fanger] er rundt 50", "antallet [syke] steg til 50". */
final class PredicateSubject {
    private static final Set<String> COUNTS = Set.of("tall", "tal", "antall", "antal", "talet");
    private static final Set<String> PREPOSITIONS = Set.of("på", "av", "over");

    /** Number, modifier, preposition, verb: a number stands at most so far below its verb. */
    private static final int DEEPEST = 4;

    private PredicateSubject() {}

    /** The noun phrase counted by the number in this token; empty when its clause does not say how many there are. */
    static Optional<Phrase> of(StorySentence sentence, int number) {
        DependencyTree tree = sentence.tree();
        int verb = number;
        for (int steps = 0;
                steps < DEEPEST && verb >= 0 && !sentence.token(verb).is("verb");
                steps++) {
            verb = sentence.token(verb).head();
        }
        while (verb >= 0 && sentence.token(verb).relation().equals("INFV")) {
            verb = sentence.token(verb).head();
        }
        int subject = verb < 0 || !sentence.token(verb).is("verb") ? -1 : tree.child(verb, "SUBJ");
        if (subject < 0 || !COUNTS.contains(sentence.token(subject).lemma())) {
            return Optional.empty();
        }
        int preposition = tree.child(subject, child -> PREPOSITIONS.contains(sentence.lower(child)));
        int noun = preposition < 0
                ? tree.child(
                        subject,
                        child -> child > subject && sentence.token(child).is("subst"))
                : tree.child(preposition, "PUTFYLL");
        if (noun < 0) {
            return Optional.empty();
        }
        int first = noun;
        for (int child : tree.children(noun)) {
            Token token = sentence.token(child);
            if (child < first && (token.is("adj") || token.is("det"))) {
                first = child;
            }
        }
        return Optional.of(new Phrase(sentence, first, noun + 1, noun));
    }
}
