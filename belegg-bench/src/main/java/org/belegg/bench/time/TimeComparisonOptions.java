package org.belegg.bench.time;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.belegg.bench.SharedOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What {@code bench/times} was asked to do. */
@Command(
        name = "bench/times",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Scores the times of gold stories as Belegg and as HeidelTime find them, and writes a report.",
            "Only stories count whose full date of publication is known, for HeidelTime needs it.",
            "HeidelTime (GPL), about 45 MB, is fetched into the local Maven repository on first use."
        })
final class TimeComparisonOptions {
    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..*",
            description = "gold stories: ID.txt, ID.json, ID.meta.json; the project's own examples come first")
    private List<Path> folders = List.of();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the report goes (default: docs/accuracy-times.md)")
    private @Nullable Path report;

    @Option(names = "--heideltime", hidden = true, description = "HeidelTime's version")
    private String version = "unknown";

    @Mixin
    private SharedOptions shared = new SharedOptions();

    private TimeComparisonOptions() {}

    /**
     * Reads the options of a command line.
     *
     * @throws ParameterException when there is an unknown option
     */
    static TimeComparisonOptions parse(String... arguments) {
        TimeComparisonOptions options = new TimeComparisonOptions();
        new CommandLine(options).parseArgs(arguments);
        return options;
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return shared.usage();
    }

    /** The folder of examples, then those that were named. */
    List<Path> folders() {
        return Stream.concat(Stream.of(shared.inProject("examples")), folders.stream())
                .toList();
    }

    /** Where the report goes. */
    Path report() {
        return report != null ? report : shared.inProject("docs/accuracy-times.md");
    }

    /** What was measured. */
    String commit() {
        return shared.commit();
    }

    /** HeidelTime's version. */
    String version() {
        return version;
    }
}
