package org.belegg.bench.memory;

import java.nio.file.Path;
import java.util.Optional;
import org.belegg.bench.SharedOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code bench/memory} was asked to do. */
@Command(
        name = "bench/memory",
        sortOptions = false,
        description = "Reads many stories in one process and fails when it held too much memory.")
final class MemoryOptions {
    @Option(names = "--stories", paramLabel = "DIR", description = "stories to read, *.txt (default: examples)")
    private @Nullable Path stories;

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "how many stories to read, over again when there are too few (default: ${DEFAULT-VALUE})")
    private int count = 1_000;

    @Option(
            names = "--limit",
            paramLabel = "MB",
            description = "what the process must stay under (default: ${DEFAULT-VALUE})")
    private int limit = 400;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    private MemoryOptions() {}

    /**
     * Reads the options of a command line.
     *
     * @throws ParameterException when there is an unknown option, or one with a value that it cannot have
     */
    static MemoryOptions parse(String... arguments) {
        MemoryOptions options = new MemoryOptions();
        CommandLine commandLine = new CommandLine(options);
        commandLine.parseArgs(arguments);
        if (options.count < 1) {
            throw new ParameterException(commandLine, "--count takes 1 or more, got " + options.count);
        }
        return options;
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return shared.usage();
    }

    /** The folder with the stories. */
    Path stories() {
        return stories != null ? stories : shared.inProject("examples");
    }

    /** How many stories to read. */
    int count() {
        return count;
    }

    /** What the process must stay under, in millions of bytes. */
    int limit() {
        return limit;
    }
}
