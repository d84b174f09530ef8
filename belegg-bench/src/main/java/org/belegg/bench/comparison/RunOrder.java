package org.belegg.bench.comparison;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one process shall do: start a system, read the stories over and over until it is warm, then read them again under
 * the clock.
 *
 * @param kind the system to start, and on how many threads
 * @param warmUp how long to read before the clock starts, at least; whole passes over the stories are read
 * @param least how long to read under the clock, at least; whole passes again, one or more
 * @param stories the files to read in one pass, never empty; a file may stand there more than once
 */
record RunOrder(RunKind kind, Duration warmUp, Duration least, List<Path> stories) {
    private static final int FIXED_ARGUMENTS = 4;

    RunOrder {
        stories = List.copyOf(stories);
        if (stories.isEmpty()) {
            throw new IllegalArgumentException("a run needs a story to read");
        }
    }

    /** The order as arguments of a command line. */
    List<String> toArguments() {
        List<String> arguments = new ArrayList<>(
                List.of(kind.system().name(), Integer.toString(kind.threads()), warmUp.toString(), least.toString()));
        stories.forEach(story -> arguments.add(story.toString()));
        return arguments;
    }

    /**
     * The order that {@link #toArguments()} wrote.
     *
     * @throws IllegalArgumentException when the arguments are no order
     */
    static RunOrder ofArguments(List<String> arguments) {
        if (arguments.size() <= FIXED_ARGUMENTS) {
            throw new IllegalArgumentException("need a system, threads, two durations and stories, got " + arguments);
        }
        Stream<Path> stories = arguments.stream().skip(FIXED_ARGUMENTS).map(Path::of);
        return new RunOrder(
                new RunKind(ComparedSystem.valueOf(arguments.get(0)), Integer.parseInt(arguments.get(1))),
                Duration.parse(arguments.get(2)),
                Duration.parse(arguments.get(3)),
                stories.toList());
    }
}
