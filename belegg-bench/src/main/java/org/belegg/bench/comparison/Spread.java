package org.belegg.bench.comparison;

import java.util.Collection;
import java.util.List;
import org.belegg.bench.report.Figures;

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

    /** The median and, after several runs, from what to what it went. */
    String words(int decimals) {
        String middle = Figures.decimal(median, decimals);
        String lowest = Figures.decimal(least, decimals);
        String highest = Figures.decimal(most, decimals);
        return lowest.equals(highest) ? middle : middle + " (" + lowest + " to " + highest + ")";
    }
}
