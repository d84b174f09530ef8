package org.belegg.bench.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.belegg.bench.PlainFailure;
import org.belegg.bench.report.Figures;
import org.belegg.bench.report.MachineDescription;

/**
 * The command {@code bench/compare}: runs Belegg and Stanford CoreNLP in turn, each run in a process of its own, and
 * writes the report. Progress goes to standard error.
 */
final class Comparison {
    private static final int COMMAND_RUNS = 5;

    private final ComparisonOptions options;
    private final Map<ComparedSystem, ReadText> texts;

    private Comparison(ComparisonOptions options) {
        this.options = options;
        this.texts = TextChoice.of(options);
    }

    /** Does what the options say. Ends with exit code 1, and a message, when that cannot be done. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PlainFailure.use();
        ComparisonOptions options = ComparisonOptions.parse(arguments);
        Optional<String> usage = options.usage();
        if (usage.isPresent()) {
            System.out.print(usage.get());
            return;
        }
        Comparison comparison = new Comparison(options);
        if (options.check()) {
            return;
        }
        String page = comparison.report().toMarkdown();
        Path report = options.report().toAbsolutePath();
        Files.createDirectories(report.getParent());
        Files.writeString(report, page, StandardCharsets.UTF_8);
        System.out.print(page);
        say("Written to " + report);
    }

    private ComparisonReport report() throws IOException, InterruptedException {
        MachineDescription machine = MachineDescription.ofThisMachine();
        Measurements measurements = measure();
        return new ComparisonReport(options, machine, texts, measurements, timeCommands());
    }

    private Measurements measure() throws IOException, InterruptedException {
        List<Measurement> measurements = new ArrayList<>();
        List<ComparedSystem> turn = new ArrayList<>(options.systems());
        for (int round = 1; round <= options.rounds(); round++) {
            for (int threads : RunKind.THREADS) {
                for (ComparedSystem system : turn) {
                    RunKind kind = new RunKind(system, threads);
                    say("Round " + round + " of " + options.rounds() + ": " + kind);
                    Measurement measurement = measure(kind);
                    measurements.add(measurement);
                    say("  " + Figures.decimal(measurement.work().tokensPerSecond(), 0) + " tokens/s");
                }
            }
            // The next round begins with the other system, so that neither always follows the same one.
            Collections.reverse(turn);
        }
        return new Measurements(measurements);
    }

    private Measurement measure(RunKind kind) throws IOException, InterruptedException {
        ComparedSystem system = kind.system();
        return new SystemProcess(options.classPath(system), options.javaOptions(system))
                .run(new RunOrder(
                        kind, options.warmUp(), options.least(), text(system).stories()));
    }

    private ReadText text(ComparedSystem system) {
        return Objects.requireNonNull(texts.get(system), system.title());
    }

    private List<CommandTiming> timeCommands() throws IOException, InterruptedException {
        say("Whole commands");
        List<CommandTiming> timings = new ArrayList<>();
        List<String> empty = List.of(
                SystemProcess.javaProgram(),
                "-cp",
                options.classPath(ComparedSystem.BELEGG),
                EmptyProgram.class.getName());
        timings.add(CommandTiming.of("a Java program that does nothing", empty, COMMAND_RUNS));
        if (options.launcher().isPresent()) {
            Path story = text(ComparedSystem.BELEGG).stories().get(0);
            List<String> read =
                    List.of(options.launcher().get().toString(), "read", "--format", "jsonl", story.toString());
            timings.add(CommandTiming.of("`./belegg read --format jsonl` of one story", read, COMMAND_RUNS));
        }
        return timings;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
