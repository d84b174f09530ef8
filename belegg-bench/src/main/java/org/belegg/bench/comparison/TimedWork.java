package org.belegg.bench.comparison;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a process read while the clock ran.
 *
 * @param stories how many stories, counted as often as they were read
 * @param words the words of these stories, parted by white space
 * @param tokens the words and marks of these stories as the system itself sees them
 * @param elapsed the time it took; more than zero
 * @param processorTime the time that the process spent on processors meanwhile, compiler and garbage collector included
 * @param otherProcessors how many processors the rest of the machine kept busy meanwhile; null when not known
 * @param peakMemory the most memory that the process held up to then, in bytes; null when not known
 */
record TimedWork(
        long stories,
        long words,
        long tokens,
        Duration elapsed,
        Duration processorTime,
        @Nullable Double otherProcessors,
        @Nullable Long peakMemory) {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final String NOT_KNOWN = "unknown";

    TimedWork {
        if (elapsed.isZero() || elapsed.isNegative()) {
            throw new IllegalArgumentException("work takes time, got " + elapsed);
        }
    }

    /** Stories a second. */
    double storiesPerSecond() {
        return stories / seconds(elapsed);
    }

    /** Words a second. */
    double wordsPerSecond() {
        return words / seconds(elapsed);
    }

    /** The system's own tokens a second. */
    double tokensPerSecond() {
        return tokens / seconds(elapsed);
    }

    /** The system's own tokens in a second of processor time: what other work on the machine disturbs less. */
    double tokensPerProcessorSecond() {
        return tokens / seconds(processorTime);
    }

    /** The peak memory in millions of bytes; null when not known. */
    @Nullable
    Double peakMegabytes() {
        return peakMemory == null ? null : peakMemory / BYTES_PER_MEGABYTE;
    }

    /** The work in one line, for {@link #ofLine}. */
    String toLine() {
        return String.join(
                " ",
                "stories=" + stories,
                "words=" + words,
                "tokens=" + tokens,
                "elapsed=" + elapsed,
                "processorTime=" + processorTime,
                "otherProcessors=" + (otherProcessors == null ? NOT_KNOWN : otherProcessors),
                "peakMemory=" + (peakMemory == null ? NOT_KNOWN : peakMemory));
    }

    /**
     * The work that {@link #toLine} wrote.
     *
     * @throws IllegalArgumentException when the line is of another kind
     */
    static TimedWork ofLine(String line) {
        Map<String, String> fields = Arrays.stream(line.split(" ", -1))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        String otherProcessors = field(fields, "otherProcessors");
        String peakMemory = field(fields, "peakMemory");
        return new TimedWork(
                Long.parseLong(field(fields, "stories")),
                Long.parseLong(field(fields, "words")),
                Long.parseLong(field(fields, "tokens")),
                Duration.parse(field(fields, "elapsed")),
                Duration.parse(field(fields, "processorTime")),
                otherProcessors.equals(NOT_KNOWN) ? null : Double.valueOf(otherProcessors),
                peakMemory.equals(NOT_KNOWN) ? null : Long.valueOf(peakMemory));
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name + " in " + fields);
        }
        return value;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS_PER_SECOND;
    }
}
