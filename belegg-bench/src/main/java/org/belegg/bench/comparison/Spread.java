package org.belegg.bench.comparison;

import java.util.Collection;
import java.util.List;

/**
 * How a figure came out over several runs.
 *
 * @param least the smallest
 * @param median the one in the middle; between the two in the middle for an even number of runs
 * @param most the largest
 */
record Spread(double least, double median, double most) {
    /**
     * The spread of some values, in any order.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value has no spread");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(sorted.get(0), median, sorted.get(sorted.size() - 1));
    }
}
