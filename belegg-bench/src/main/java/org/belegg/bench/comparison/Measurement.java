package org.belegg.bench.comparison;

import java.time.Duration;

/**
 * What one process did.
 *
 * @param system the system that ran in it
 * @param threads how many threads shared the system's one reader
 * @param firstResult from the start of the process, Java and models included, to the first story read
 * @param work what was read under the clock, after warming up
 */
record Measurement(ComparedSystem system, int threads, Duration firstResult, TimedWork work) {
    private static final double NANOS_PER_SECOND = 1e9;

    /** {@link #firstResult()} in seconds. */
    double secondsToFirstResult() {
        return firstResult.toNanos() / NANOS_PER_SECOND;
    }
}
