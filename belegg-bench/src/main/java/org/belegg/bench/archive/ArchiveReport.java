package org.belegg.bench.archive;

import java.util.List;
import org.belegg.bench.report.Figures;
import org.belegg.bench.report.MachineDescription;
import org.belegg.bench.report.MarkdownTable;

/**
 * The report of {@code bench/archive}, as a page of Markdown.
 *
 * @param options what was asked for
 * @param machine on what it was measured
 * @param readingPerSecond stories a second when they were read and nothing was kept
 * @param sizes in the order in which the archive grew
 */
record ArchiveReport(
        ArchiveOptions options, MachineDescription machine, double readingPerSecond, List<ArchiveMeasurement> sizes) {
    private static final double PERCENT = 100;
    private static final double MB = 1e6;
    static final double P95 = 0.95;

    ArchiveReport {
        sizes = List.copyOf(sizes);
    }

    String toMarkdown() {
        return "# How an archive grows\n\n<!-- Written by bench/archive. Do not edit: run it again. -->\n\n"
                + "Stories made of our examples with other names, numbers and days (seed " + options.seed()
                + ") were read and added to one archive by " + options.jobs() + " threads in a heap of "
                + Figures.megabytes((double) Runtime.getRuntime().maxMemory())
                + " MB. Reading the same stories alone, right before, made "
                + Figures.decimal(readingPerSecond, 0)
                + " stories a second. Each time, " + ArchiveBenchmark.QUESTIONS
                + " questions by a speaker and a word that the speaker used were asked twice; the second time counts.\n\n"
                + "## Measured on\n\n" + setting() + "\n## Adding and size\n\n" + growth() + "\n## Answers\n\n"
                + answers() + "\n## Limits\n\n"
                + "The stories are alike: they are made of few. Thousands of them are near copies of each other, and a name "
                + "is borne by many, which is harder on an archive than news are. Linking speakers at the end of the run counts.\n";
    }

    private MarkdownTable setting() {
        MarkdownTable table = new MarkdownTable("", "");
        table.row("Machine", machine.processor() + ", " + machine.memory());
        table.row("System", machine.operatingSystem());
        table.row("Java", machine.java());
        table.row("Date and commit", options.date() + ", " + options.commit());
        table.row("Processes wanting a processor before the first run", machine.load());
        return table;
    }

    private MarkdownTable growth() {
        MarkdownTable table = new MarkdownTable(
                "Stories", "Added a second", "Of reading alone", "File, MB", "Times the text", "Most memory, MB");
        for (ArchiveMeasurement size : sizes) {
            table.row(
                    Figures.decimal(size.stories(), 0),
                    Figures.decimal(size.storiesPerSecond(), 0),
                    Figures.decimal(PERCENT * size.storiesPerSecond() / readingPerSecond, 0) + " %",
                    Figures.decimal(size.bytes() / MB, 1),
                    Figures.decimal((double) size.bytes() / size.textBytes(), 1),
                    size.peakMemory().isPresent()
                            ? Figures.megabytes((double) size.peakMemory().getAsLong())
                            : "not known");
        }
        return table;
    }

    private MarkdownTable answers() {
        MarkdownTable table =
                new MarkdownTable("Stories", "Questions", "Median, ms", "95th percentile, ms", "Longest, ms");
        for (ArchiveMeasurement size : sizes) {
            table.row(
                    Figures.decimal(size.stories(), 0),
                    Figures.decimal(size.answers().size(), 0),
                    Figures.decimal(size.answerMillis(1.0 / 2), 1),
                    Figures.decimal(size.answerMillis(P95), 1),
                    Figures.decimal(size.answerMillis(1), 1));
        }
        return table;
    }
}
