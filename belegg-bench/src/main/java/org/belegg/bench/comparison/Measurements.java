package org.belegg.bench.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All runs of a comparison.
 *
 * @param all in the order of the runs
 */
record Measurements(List<Measurement> all) {
    Measurements {
        all = List.copyOf(all);
    }

    /** Whether a system took part. */
    boolean has(ComparedSystem system) {
        return all.stream().anyMatch(measurement -> measurement.system() == system);
    }

    /**
     * How a figure came out over the runs of one kind; empty when no run knows it.
     *
     * @param figure answers null when a run does not know the figure
     */
    Optional<Spread> spread(ComparedSystem system, int threads, Function<Measurement, @Nullable Double> figure) {
        List<Double> values = all.stream()
                .filter(measurement -> measurement.system() == system && measurement.threads() == threads)
                .map(figure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }

    /** How many times the median of one kind of runs is the median of another; empty when one of them has no run. */
    Optional<Double> ratio(
            ComparedSystem system,
            int threads,
            ComparedSystem otherSystem,
            int otherThreads,
            Function<Measurement, @Nullable Double> figure) {
        Optional<Spread> other = spread(otherSystem, otherThreads, figure);
        return spread(system, threads, figure).flatMap(own -> other.map(against -> own.median() / against.median()));
    }
}
