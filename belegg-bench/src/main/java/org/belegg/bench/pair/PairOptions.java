package org.belegg.bench.pair;

import java.io.IOException;
import java.nio.file.Files;
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

/** What {@code bench/pairs} was asked to do. */
@Command(
        name = "bench/pairs",
        sortOptions = false,
        description =
                "Compares pairs of stories as \"belegg compare\" does, and counts how many of the relations between their"
                        + " figures are found. Writes a report.")
final class PairOptions {
    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "pairs, a JSON object a line (default: those in evaluation/pairs)")
    private List<Path> files = List.of();

    @Option(
            names = "--errors",
            description = "say what was missed and what nobody expects, instead of writing the report")
    private boolean errors;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "where the report goes (default: docs/accuracy-pairs.md)")
    private @Nullable Path report;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    private PairOptions() {}

    /**
     * Reads the options of a command line.
     *
     * @throws ParameterException when there is an unknown option
     */
    static PairOptions parse(String... arguments) {
        PairOptions options = new PairOptions();
        new CommandLine(options).parseArgs(arguments);
        return options;
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return shared.usage();
    }

    /** The files of pairs, in order. */
    List<Path> files() throws IOException {
        if (!files.isEmpty()) {
            return files;
        }
        try (Stream<Path> all = Files.list(shared.inProject("evaluation/pairs"))) {
            return all.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    /** Whether errors are asked for and no report. */
    boolean errors() {
        return errors;
    }

    /** Where the report goes. */
    Path report() {
        return report != null ? report : shared.inProject("docs/accuracy-pairs.md");
    }

    /** What is measured. */
    String commit() {
        return shared.commit();
    }
}
