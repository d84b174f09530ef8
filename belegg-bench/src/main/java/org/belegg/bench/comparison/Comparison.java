package org.belegg.bench.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.bench.PlainFailure;

/**
 * The command {@code bench/compare}: runs Belegg and Stanford CoreNLP in turn, each run in a process of its own, and
 * writes the report. Progress goes to standard error.
 */
final class Comparison {
    /** With how many threads each system runs. */
    static final List<Integer> THREADS = List.of(1, 2);

    private static final int COMMAND_RUNS = 5;

    private final ComparisonOptions options;
    private final Map<ComparedSystem, ReadText> texts;
    private final Map<ComparedSystem, SystemProcess> processes = new EnumMap<>(ComparedSystem.class);

    private Comparison(ComparisonOptions options) {
        this.options = options;
        this.texts = TextChoice.of(options);
        processes.put(ComparedSystem.BELEGG, process(ComparedSystem.BELEGG, ownClassPath()));
        options.coreNlpClassPath()
                .ifPresent(
                        classPath -> processes.put(ComparedSystem.CORENLP, process(ComparedSystem.CORENLP, classPath)));
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
        String page = new Comparison(options).report().toMarkdown();
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
        List<ComparedSystem> turn = new ArrayList<>(processes.keySet());
        for (int round = 1; round <= options.rounds(); round++) {
            for (int threads : THREADS) {
                for (ComparedSystem system : turn) {
                    say("Round " + round + " of " + options.rounds() + ": " + system.title() + ", threads: " + threads);
                    Measurement measurement = measure(system, threads);
                    measurements.add(measurement);
                    say("  " + Figures.decimal(measurement.work().tokensPerSecond(), 0) + " tokens/s");
                }
            }
            // The next round begins with the other system, so that neither always follows the same one.
            Collections.reverse(turn);
        }
        return new Measurements(measurements);
    }

    private Measurement measure(ComparedSystem system, int threads) throws IOException, InterruptedException {
        SystemProcess process = processes.get(system);
        ReadText text = texts.get(system);
        if (process == null || text == null) {
            throw new IllegalArgumentException(system + " does not take part");
        }
        return process.run(new RunOrder(system, threads, options.warmUp(), options.least(), text.stories()));
    }

    private List<CommandTiming> timeCommands() throws IOException, InterruptedException {
        say("Whole commands");
        List<CommandTiming> timings = new ArrayList<>();
        List<String> empty = List.of(SystemProcess.javaProgram(), "-cp", ownClassPath(), EmptyProgram.class.getName());
        timings.add(CommandTiming.of("a Java program that does nothing", empty, COMMAND_RUNS));
        ReadText text = texts.get(ComparedSystem.BELEGG);
        if (options.launcher().isPresent() && text != null) {
            Path story = text.stories().get(0);
            List<String> read =
                    List.of(options.launcher().get().toString(), "read", "--format", "jsonl", story.toString());
            timings.add(CommandTiming.of("`./belegg read --format jsonl` of one story", read, COMMAND_RUNS));
        }
        return timings;
    }

    private SystemProcess process(ComparedSystem system, String classPath) {
        return new SystemProcess(classPath, options.javaOptions(system));
    }

    private static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
