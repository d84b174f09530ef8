package org.belegg.bench.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.belegg.bench.SharedOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What {@code bench/compare} was asked to do. */
@Command(
        name = "bench/compare",
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Runs whole stories through Belegg and through Stanford CoreNLP, each in a process of its own, in turn,"
                    + " on equal amounts of text, and writes a report.",
            "CoreNLP (GPL) and its English models, about 480 MB, are fetched into the local Maven repository on first use."
        })
final class ComparisonOptions {
    private static final String NOT_GIVEN = "not given";

    @Option(names = "--stories", paramLabel = "DIR", description = "stories for Belegg, *.txt (default: examples)")
    private @Nullable Path stories;

    @Option(
            names = "--english",
            paramLabel = "DIR",
            description = "stories for CoreNLP, *.txt in English (default: the English ones of --stories)")
    private @Nullable Path english;

    @Option(
            names = "--english-name",
            paramLabel = "TEXT",
            description = "what the report calls these stories (default: the folder's name)")
    private @Nullable String englishName;

    @Option(
            names = "--words",
            paramLabel = "N",
            description = "words in one pass over the text (default: ${DEFAULT-VALUE})")
    private int words = 15_000;

    @Option(names = "--rounds", paramLabel = "N", description = "runs of each kind (default: ${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            description = "reading before the clock starts (default: ${DEFAULT-VALUE})")
    private int warmUp = 40;

    @Option(
            names = "--least",
            paramLabel = "SECONDS",
            description = "reading under the clock, in whole passes (default: ${DEFAULT-VALUE})")
    private int least = 10;

    @Option(names = "--quick", description = "a smoke test: one round, few words, nothing to be believed")
    private boolean quick;

    @Option(names = "--without-corenlp", description = "measure Belegg alone; nothing is fetched")
    private boolean withoutCoreNlp;

    @Option(
            names = "--belegg-java",
            paramLabel = "OPTIONS",
            split = " ",
            description = "options for Belegg's Java process (default: -Xmx300m)")
    private List<String> beleggJava = List.of("-Xmx300m");

    @Option(
            names = "--corenlp-java",
            paramLabel = "OPTIONS",
            split = " ",
            description = "options for CoreNLP's Java process (default: -Xmx6g)")
    private List<String> coreNlpJava = List.of("-Xmx6g");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "where the report goes (default: docs/benchmarks.md; with --quick belegg-bench/target/benchmarks.md)")
    private @Nullable Path report;

    @Option(names = "--date", paramLabel = "DATE", description = "the date in the report (default: today)")
    private String date = NOT_GIVEN;

    @Option(names = "--corenlp-class-path", hidden = true, description = "the class path with CoreNLP on it")
    private @Nullable String coreNlpClassPath;

    @Option(names = "--check", hidden = true, description = "only see whether all of this can be done")
    private boolean check;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    private ComparisonOptions() {}

    /**
     * Reads the options of a command line.
     *
     * @throws ParameterException when there is an unknown option, or one with a value that it cannot have
     */
    static ComparisonOptions parse(String... arguments) {
        ComparisonOptions options = new ComparisonOptions();
        // The script puts its own options first; what the user gave comes after them and wins.
        CommandLine commandLine = new CommandLine(options).setOverwrittenOptionsAllowed(true);
        commandLine.parseArgs(arguments);
        requirePositive(commandLine, "--words", options.words);
        requirePositive(commandLine, "--rounds", options.rounds);
        requirePositive(commandLine, "--least", options.least);
        if (options.warmUp < 0) {
            throw new ParameterException(commandLine, "--warm-up takes 0 seconds or more, got " + options.warmUp);
        }
        return options;
    }

    private static void requirePositive(CommandLine commandLine, String option, int value) {
        if (value < 1) {
            throw new ParameterException(commandLine, option + " takes 1 or more, got " + value);
        }
    }

    /** How to use the command, where that was asked for. */
    Optional<String> usage() {
        return shared.usage();
    }

    /** The folder with stories for Belegg, and for CoreNLP where {@link #english()} is empty. */
    Path stories() {
        return stories != null ? stories : shared.inProject("examples");
    }

    /** The folder with English stories, where one was named. */
    Optional<Path> english() {
        return Optional.ofNullable(english);
    }

    /** What the report calls the English stories of {@link #english()}. */
    Optional<String> englishName() {
        return Optional.ofNullable(englishName);
    }

    /** How many words one pass over the text has, at least. */
    int words() {
        return quick ? Math.min(words, 1_500) : words;
    }

    /** How many runs there are of each system with each number of threads. */
    int rounds() {
        return quick ? 1 : rounds;
    }

    /** How long each process reads before the clock starts. */
    Duration warmUp() {
        return Duration.ofSeconds(quick ? Math.min(warmUp, 1) : warmUp);
    }

    /** How long each process reads under the clock, at least. */
    Duration least() {
        return Duration.ofSeconds(quick ? 1 : least);
    }

    /** Whether only to see that the options can be followed, before half a gigabyte is fetched for them. */
    boolean check() {
        return check;
    }

    /** The systems that take part. */
    Set<ComparedSystem> systems() {
        return withoutCoreNlp ? EnumSet.of(ComparedSystem.BELEGG) : EnumSet.allOf(ComparedSystem.class);
    }

    /** The class path of a system that takes part: this process's own for Belegg, the given one for CoreNLP. */
    String classPath(ComparedSystem system) {
        String own = System.getProperty("java.class.path");
        return system == ComparedSystem.CORENLP && coreNlpClassPath != null ? coreNlpClassPath : own;
    }

    /** Options for the Java process of a system. */
    List<String> javaOptions(ComparedSystem system) {
        return system == ComparedSystem.BELEGG ? beleggJava : coreNlpJava;
    }

    /** Where the report goes. */
    Path report() {
        if (report != null) {
            return report;
        }
        return shared.inProject(quick ? "belegg-bench/target/benchmarks.md" : "docs/benchmarks.md");
    }

    /** The date for the report, as it was given. */
    String date() {
        return date;
    }

    /** The commit for the report, as it was given. */
    String commit() {
        return shared.commit();
    }

    /** The program that users start, to be timed as a whole; empty where it is not built. */
    Optional<Path> launcher() {
        return Optional.of(shared.inProject("belegg").toAbsolutePath()).filter(Files::isExecutable);
    }
}
