package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has in mind: who was spoken of, how lately and how prominently. Pronouns are resolved against it.
 * Of whom a quotation speaks comes to mind only inside quotations. Not safe to share.
 */
final class Memory {
    /** How much a sentence in between weighs against a mention; subjects weigh 2, speakers 3, other mentions 1. */
    private static final double FADING = 1.2;
    /** How much more somebody weighs whom the same quotation mentions. */
    private static final double SAME_SPEECH = 1;
    /** Who was not mentioned for so many sentences is out of mind. */
    private static final int HORIZON = 12;

    /**
     * Where in a story something stands.
     *
     * @param sentence the number of its sentence
     * @param token the index of its first token
     * @param speech the number of the direct speech that it stands in, or {@link SpokenWords#NONE}
     */
    record Place(int sentence, int token, int speech) {
        private boolean comesAfter(Place other) {
            return sentence > other.sentence || (sentence == other.sentence && token > other.token);
        }
    }

    private record Trace(Individual individual, Place place, double weight) {}

    private final List<Trace> traces = new ArrayList<>();

    /** Notes a mention. */
    void note(Individual individual, Place place, double weight) {
        traces.add(new Trace(individual, place, weight));
    }

    /** The two last mentioned before this place that pass the test, in the order of mention; fewer when there are not. */
    List<Individual> lastTwo(Place place, Predicate<Individual> test) {
        List<Individual> found = new ArrayList<>();
        for (Trace trace : before(place)) {
            Individual one = trace.individual();
            if (found.size() < 2 && test.test(one) && !found.contains(one)) {
                found.add(0, one);
            }
        }
        return found;
    }

    /** The most prominent one that passes the test and was mentioned before this place; null when nobody was. */
    @Nullable
    Individual recall(Place place, Predicate<Individual> test) {
        return recall(place, test, individual -> 0);
    }

    /**
     * The same where some fit better than others.
     *
     * @param fit how much more somebody weighs, in the measure of the weights
     */
    @Nullable
    Individual recall(Place place, Predicate<Individual> test, ToDoubleFunction<Individual> fit) {
        Individual best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Trace trace : before(place)) {
            boolean together =
                    place.speech() != SpokenWords.NONE && trace.place().speech() == place.speech();
            double score = trace.weight()
                    - FADING * (place.sentence() - trace.place().sentence())
                    + (together ? SAME_SPEECH : 0)
                    + fit.applyAsDouble(trace.individual());
            if (score > bestScore && test.test(trace.individual())) {
                best = trace.individual();
                bestScore = score;
            }
        }
        return best;
    }

    /** The most prominent one that passes the test and was mentioned before this place, from a sentence on; null for nobody. */
    @Nullable
    Individual recallSince(int sentence, Place place, Predicate<Individual> test) {
        Individual best = null;
        double most = 0;
        for (Trace trace : before(place)) {
            boolean lately = trace.place().sentence() >= sentence;
            if (lately && trace.weight() > most && test.test(trace.individual())) {
                best = trace.individual();
                most = trace.weight();
            }
        }
        return best;
    }

    /** What is in mind at this place, the latest first. Sentences come in order, so that older ones end the search. */
    private List<Trace> before(Place place) {
        List<Trace> before = new ArrayList<>();
        for (int i = traces.size() - 1; i >= 0 && traces.get(i).place().sentence() >= place.sentence() - HORIZON; i--) {
            Trace trace = traces.get(i);
            boolean heard = trace.place().speech() == SpokenWords.NONE || place.speech() != SpokenWords.NONE;
            if (heard && place.comesAfter(trace.place())) {
                before.add(trace);
            }
        }
        return before;
    }
}
