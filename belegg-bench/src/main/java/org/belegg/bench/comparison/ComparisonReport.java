package org.belegg.bench.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.belegg.bench.report.Figures;
import org.belegg.bench.report.MachineDescription;
import org.belegg.bench.report.MarkdownTable;
import org.jspecify.annotations.Nullable;

/**
 * The report of a comparison, as a page of Markdown. Everything in it comes from the options and the measurements.
 *
 * @param options what was asked for
 * @param machine on what it was measured
 * @param texts what each measured system read
 * @param measurements every run
 * @param commands whole commands that were timed; may be empty
 */
record ComparisonReport(
        ComparisonOptions options,
        MachineDescription machine,
        Map<ComparedSystem, ReadText> texts,
        Measurements measurements,
        List<CommandTiming> commands) {
    private static final String NOT_KNOWN = "not known";

    ComparisonReport {
        texts = new EnumMap<>(texts);
        commands = List.copyOf(commands);
    }

    /** The whole page. */
    String toMarkdown() {
        StringBuilder page = new StringBuilder();
        page.append("""
                # How fast Belegg reads

                <!-- Written by bench/compare. Do not edit: run it again. -->

                Each figure is the median of its runs, with the least and the most in parentheses.

                """);
        section(page, "Measured on", setting().toString());
        section(page, "Text", text().toString());
        section(page, "Whole stories", speed().toString());
        section(page, "Set against each other", ratios().toString());
        section(page, "Start and memory", startAndMemory().toString());
        if (!commands.isEmpty()) {
            section(page, "Whole commands", wholeCommands().toString());
        }
        page.append("## Limits\n\n").append(limits());
        return page.toString();
    }

    private static void section(StringBuilder page, String title, String body) {
        page.append("## ").append(title).append("\n\n").append(body).append('\n');
    }

    private MarkdownTable setting() {
        MarkdownTable table = new MarkdownTable("", "");
        table.row("Machine", machine.processor() + ", " + machine.memory());
        table.row("System", machine.operatingSystem());
        table.row("Java", machine.java());
        table.row("Date and commit", options.date() + ", " + options.commit());
        table.row("Processes wanting a processor before the first run", machine.load());
        for (ComparedSystem system : texts.keySet()) {
            table.row("Java options of " + system.title(), String.join(" ", options.javaOptions(system)));
        }
        table.row("Rounds", Integer.toString(options.rounds()));
        table.row(
                "In each round",
                "every system with one thread and with two, in turn, each in a new process: the first story, "
                        + options.warmUp().toSeconds() + " s of warming up, then whole passes over the text until "
                        + options.least().toSeconds() + " s are over");
        return table;
    }

    private MarkdownTable text() {
        MarkdownTable table =
                new MarkdownTable("System", "Stories", "Different stories", "Words in one pass", "Words a story");
        texts.forEach((system, text) -> table.row(
                system.title(),
                text.origin(),
                Integer.toString(text.differentStories()),
                Figures.decimal((double) text.words(), 0),
                Figures.decimal(text.wordsPerStory(), 0)));
        return table;
    }

    private MarkdownTable speed() {
        MarkdownTable table = new MarkdownTable(
                "Run",
                "Stories/s",
                "Words/s",
                "Own tokens/s",
                "Own tokens per s of processor time",
                "Processors busy with other work");
        for (RunKind kind : RunKind.of(texts.keySet())) {
            table.row(
                    kind.toString(),
                    cell(kind, 2, run -> run.work().storiesPerSecond()),
                    cell(kind, 0, run -> run.work().wordsPerSecond()),
                    cell(kind, 0, run -> run.work().tokensPerSecond()),
                    cell(kind, 0, run -> run.work().tokensPerProcessorSecond()),
                    cell(kind, 2, run -> run.work().otherProcessors()));
        }
        return table;
    }

    private MarkdownTable ratios() {
        MarkdownTable table = new MarkdownTable(
                "How many times as much", "Own tokens/s", "Words/s", "Own tokens per s of processor time");
        if (texts.containsKey(ComparedSystem.CORENLP)) {
            for (RunKind kind : RunKind.of(Set.of(ComparedSystem.BELEGG))) {
                ratio(table, kind, kind.withSystem(ComparedSystem.CORENLP));
            }
        }
        for (ComparedSystem system : texts.keySet()) {
            RunKind one = new RunKind(system, 1);
            ratio(table, one.withThreads(2), one);
        }
        return table;
    }

    private void ratio(MarkdownTable table, RunKind kind, RunKind other) {
        table.row(
                kind + ", to " + other,
                times(measurements.ratio(kind, other, run -> run.work().tokensPerSecond())),
                times(measurements.ratio(kind, other, run -> run.work().wordsPerSecond())),
                times(measurements.ratio(kind, other, run -> run.work().tokensPerProcessorSecond())));
    }

    private static String times(Optional<Double> ratio) {
        return ratio.map(known -> Figures.decimal(known, 2)).orElse(NOT_KNOWN);
    }

    private MarkdownTable startAndMemory() {
        MarkdownTable table = new MarkdownTable(
                "Run", "Start of the process to first story read, s", "Peak memory of the process, MB");
        for (RunKind kind : RunKind.of(texts.keySet())) {
            table.row(
                    kind.toString(),
                    cell(kind, 2, Measurement::secondsToFirstResult),
                    cell(kind, 0, run -> run.work().peakMegabytes()));
        }
        return table;
    }

    private MarkdownTable wholeCommands() {
        MarkdownTable table = new MarkdownTable("Command", "Start to end, s", "Peak memory, MB");
        for (CommandTiming command : commands) {
            table.row(
                    command.title(),
                    command.seconds().words(2),
                    command.peakMemory() == null ? NOT_KNOWN : Figures.megabytes(command.peakMemory()));
        }
        return table;
    }

    private String limits() {
        StringBuilder lines = new StringBuilder();
        if (texts.containsKey(ComparedSystem.CORENLP)) {
            lines.append("""
                    - The two do not do the same. CoreNLP runs the annotators `%s` with its default English models (its
                      `ner` marks and resolves times too). Belegg analyses Norwegian and then finds attributions, sources,
                      speakers and channels.
                    - The texts are equal in words, not in language: each system reads the language that it knows best.
                    """.formatted(CoreNlpStoryReader.ANNOTATORS));
        }
        lines.append("""
                - The stories are read over and over, warm. A process that reads each story once is slower; see the start.
                - A word is what stands between white space; own tokens are what a system's own tokeniser makes of it.
                - "Processors busy with other work" says how far the machine was somebody else's during a run. Rates on the
                  clock suffer from it most, tokens per second of processor time less: caches are shared. Believe no rate
                  from a busy machine.
                - Peak memory is what Linux calls VmHWM. A Java process takes what its options let it take: these are no
                  smallest sizes.
                """);
        return lines.toString();
    }

    private String cell(RunKind kind, int decimals, Function<Measurement, @Nullable Double> figure) {
        Optional<Spread> spread = measurements.spread(kind, figure);
        return spread.map(known -> known.words(decimals)).orElse(NOT_KNOWN);
    }
}
