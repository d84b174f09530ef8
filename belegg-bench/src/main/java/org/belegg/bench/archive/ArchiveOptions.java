package org.belegg.bench.archive;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code bench/archive} was asked to do. */
@Command(
        name = "bench/archive",
        sortOptions = false,
        description = "Adds made stories to a new archive and asks it, and says how fast that went.")
final class ArchiveOptions {
    @Option(
            names = "--stories",
            paramLabel = "DIR",
            description = "stories that the made ones are made of, *.txt (default: examples)")
    private @Nullable Path stories;

    @Option(names = "--count", paramLabel = "N", description = "how many stories to make (default: ${DEFAULT-VALUE})")
    private int count = 10_000;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many stories to read at once (default: ${DEFAULT-VALUE})")
    private int jobs = 2;

    @Option(names = "--seed", paramLabel = "N", description = "which stories are made (default: ${DEFAULT-VALUE})")
    private long seed = 4;

    @Option(names = "--to", paramLabel = "FILE", description = "keep the archive here (default: it is thrown away)")
    private @Nullable Path archive;

    @Option(names = "--project", hidden = true, description = "the root of the project")
    private Path project = Path.of("");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "say this")
    private boolean help;

    private ArchiveOptions() {}

    /**
     * Reads the options of a command line.
     *
     * @throws ParameterException when there is an unknown option, or one with a value that it cannot have
     */
    static ArchiveOptions parse(String... arguments) {
        ArchiveOptions options = new ArchiveOptions();
        CommandLine commandLine = new CommandLine(options);
        commandLine.parseArgs(arguments);
        if (options.count < 1 || options.jobs < 1) {
            throw new ParameterException(commandLine, "--count and --jobs take 1 or more");
        }
        return options;
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return help ? Optional.of(new CommandLine(this).getUsageMessage()) : Optional.empty();
    }

    Path stories() {
        return stories != null ? stories : project.resolve("examples");
    }

    int count() {
        return count;
    }

    int jobs() {
        return jobs;
    }

    long seed() {
        return seed;
    }

    /** Where the archive is to stay, or null when it is thrown away. */
    @Nullable
    Path archive() {
        return archive;
    }
}
