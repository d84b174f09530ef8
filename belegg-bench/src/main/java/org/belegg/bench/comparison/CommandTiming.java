package org.belegg.bench.comparison;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belegg.bench.PeakMemory;
import org.belegg.model.BeleggException;
import org.jspecify.annotations.Nullable;

/**
 * What a whole command takes, from its start to its end.
 *
 * @param title what the command does, for a report
 * @param seconds over its runs
 * @param peakMemory the largest peak of any process of the command in any run, in bytes; null when not known
 */
record CommandTiming(String title, Spread seconds, @Nullable Long peakMemory) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    /**
     * Runs a command several times, after once that does not count (it fills caches and makes Belegg's class archive).
     *
     * @throws BeleggException when the command fails
     */
    static CommandTiming of(String title, List<String> command, int runs) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        long peak = 0;
        for (int run = 0; run <= runs; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long peakOfRun = watch(process);
            if (process.exitValue() != 0) {
                throw new BeleggException(
                        "The command " + String.join(" ", command) + " ended with exit code " + process.exitValue()
                                + ". Try it alone to see why.",
                        null);
            }
            if (run > 0) {
                seconds.add((System.nanoTime() - start) / NANOS_PER_SECOND);
                peak = Math.max(peak, peakOfRun);
            }
        }
        return new CommandTiming(title, Spread.of(seconds), peak == 0 ? null : peak);
    }

    /**
     * Waits for the end of a process and answers the largest peak among it and what it started. A peak only grows, so
     * that looking often misses no more than the last milliseconds.
     */
    private static long watch(Process process) throws InterruptedException {
        long peak = 0;
        do {
            peak = Math.max(
                    peak,
                    Stream.concat(Stream.of(process.toHandle()), process.descendants())
                            .map(PeakMemory::of)
                            .filter(OptionalLong::isPresent)
                            .mapToLong(OptionalLong::getAsLong)
                            .max()
                            .orElse(0));
        } while (!process.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        return peak;
    }
}
