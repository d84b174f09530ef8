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

    /**
     * How a figure came out over the runs of one kind; empty when no run knows it.
     *
     * @param figure answers null when a run does not know the figure
     */
    Optional<Spread> spread(RunKind kind, Function<Measurement, @Nullable Double> figure) {
        List<Double> values = all.stream()
                .filter(measurement -> measurement.kind().equals(kind))
                .map(figure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }

    /** How many times the median of one kind of runs is the median of another; empty when one of them has no run. */
    Optional<Double> ratio(RunKind kind, RunKind other, Function<Measurement, @Nullable Double> figure) {
        Optional<Spread> against = spread(other, figure);
        return spread(kind, figure)
                .flatMap(spread -> against.map(otherSpread -> spread.median() / otherSpread.median()));
    }
}
