package org.belegg.bench.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.belegg.bench.SharedOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code bench/archive} was asked to do. */
@Command(
        name = "bench/archive",
        sortOptions = false,
        description = "Adds made stories to a new archive and asks it, and says how fast that went.")
final class ArchiveOptions {
    private static final String NOT_GIVEN = "not given";

    @Option(
            names = "--stories",
            paramLabel = "DIR",
            description = "stories that the made ones are made of, *.txt (default: examples)")
    private @Nullable Path stories;

    @Option(
            names = "--count",
            paramLabel = "N",
            split = ",",
            description = "how many stories to make; the archive is measured at each of several, as 10000,100000 "
                    + "(default: 10000)")
    private List<Integer> counts = List.of(10_000);

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "how many stories to read at once (default: ${DEFAULT-VALUE})")
    private int jobs = 2;

    @Option(names = "--seed", paramLabel = "N", description = "which stories are made (default: ${DEFAULT-VALUE})")
    private long seed = 4;

    @Option(names = "--to", paramLabel = "FILE", description = "keep the archive here (default: it is thrown away)")
    private @Nullable Path archive;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the report goes (default: docs/archive-benchmark.md)")
    private @Nullable Path report;

    @Option(names = "--date", paramLabel = "DATE", description = "the date in the report (default: today)")
    private String date = NOT_GIVEN;

    @Mixin
    private SharedOptions shared = new SharedOptions();

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
        if (options.jobs < 1) {
            throw new ParameterException(commandLine, "--jobs takes 1 or more, got " + options.jobs);
        }
        int before = 0;
        for (int count : options.counts) {
            if (count <= before) {
                throw new ParameterException(
                        commandLine, "--count takes numbers from 1 up, each larger than the one before");
            }
            before = count;
        }
        return options;
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return shared.usage();
    }

    Path stories() {
        return stories != null ? stories : shared.inProject("examples");
    }

    /** To how many stories the archive grows, in order; never empty. */
    List<Integer> counts() {
        return List.copyOf(counts);
    }

    /** Where the report goes. */
    Path report() {
        return report != null ? report : shared.inProject("docs/archive-benchmark.md");
    }

    /** The date for the report, as it was given. */
    String date() {
        return date;
    }

    /** The commit for the report, as it was given. */
    String commit() {
        return shared.commit();
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
