package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has in mind: who was spoken of, how lately and how prominently. Pronouns are resolved against it.
 * Not safe to share.
 */
final class Memory {
    /** How much a sentence in between weighs against a mention; subjects weigh 2, speakers 3, other mentions 1. */
    private static final double FADING = 1.2;
    /** Who was not mentioned for so many sentences is out of mind. */
    private static final int HORIZON = 12;

    private record Trace(Individual individual, int sentence, int token, double weight) {}

    private final List<Trace> traces = new ArrayList<>();

    /** Notes a mention. */
    void note(Individual individual, int sentence, int token, double weight) {
        traces.add(new Trace(individual, sentence, token, weight));
    }

    /** The two last mentioned before this token that pass the test, in the order of mention; fewer when there are not. */
    List<Individual> lastTwo(int sentence, int token, Predicate<Individual> test) {
        List<Individual> found = new ArrayList<>();
        for (Trace trace : before(sentence, token)) {
            Individual one = trace.individual();
            if (found.size() < 2 && test.test(one) && !found.contains(one)) {
                found.add(0, one);
            }
        }
        return found;
    }

    /** The most prominent one that passes the test and was mentioned before this token; null when nobody was. */
    @Nullable
    Individual recall(int sentence, int token, Predicate<Individual> test) {
        Individual best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Trace trace : before(sentence, token)) {
            double score = trace.weight() - FADING * (sentence - trace.sentence());
            if (score > bestScore && test.test(trace.individual())) {
                best = trace.individual();
                bestScore = score;
            }
        }
        return best;
    }

    /** What is in mind before this token, the latest first. Sentences come in order, so that older ones end the search. */
    private List<Trace> before(int sentence, int token) {
        List<Trace> before = new ArrayList<>();
        for (int i = traces.size() - 1; i >= 0 && traces.get(i).sentence() >= sentence - HORIZON; i--) {
            Trace trace = traces.get(i);
            if (trace.sentence() < sentence || (trace.sentence() == sentence && trace.token() < token)) {
                before.add(trace);
            }
        }
        return before;
    }
}
