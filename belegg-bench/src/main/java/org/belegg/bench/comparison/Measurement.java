package org.belegg.bench.comparison;

import java.time.Duration;

/**
 * What one process did.
 *
 * @param kind the system that ran in it, and on how many threads
 * @param firstResult from the start of the process, Java and models included, to the first story read
 * @param work what was read under the clock, after warming up
 */
record Measurement(RunKind kind, Duration firstResult, TimedWork work) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** {@link #firstResult()} in seconds. */
    double secondsToFirstResult() {
        return firstResult.toNanos() / NANOS_PER_SECOND;
    }
}
