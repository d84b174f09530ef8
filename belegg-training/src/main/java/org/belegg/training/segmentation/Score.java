package org.belegg.training.segmentation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * How many items were expected, found, and both.
 *
 * @param expected in the treebank
 * @param found by the segmenter
 * @param both exactly the same
 */
public record Score(int expected, int found, int both) {
    /** Nothing compared yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Compares two sets of places. */
    static <T> Score compare(Collection<T> expected, Collection<T> found) {
        Set<T> both = new HashSet<>(expected);
        both.retainAll(new HashSet<>(found));
        return new Score(expected.size(), found.size(), both.size());
    }

    /** Both counts together. */
    Score plus(Score other) {
        return new Score(expected + other.expected, found + other.found, both + other.both);
    }

    /** From 0 to 1; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) both / found;
    }

    /** From 0 to 1; 0 when nothing was expected. */
    public double recall() {
        return expected == 0 ? 0 : (double) both / expected;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return expected + found == 0 ? 0 : 2.0 * both / (expected + found);
    }
}
