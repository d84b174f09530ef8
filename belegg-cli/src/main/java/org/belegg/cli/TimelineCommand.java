package org.belegg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.belegg.archive.Archive;
import org.belegg.archive.search.Search;
import org.belegg.archive.timeline.AnnouncedDays;
import org.belegg.archive.timeline.Timeline;
import org.belegg.archive.timeline.TimelineLines;
import org.belegg.archive.timeline.TimelinePage;
import org.belegg.archive.timeline.TimelineText;
import org.belegg.cli.output.OutputFile;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.output.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg timeline}: what stories say, tell of and are, day by day. */
@Command(
        name = "timeline",
        header = "Show day by day what was said, what happened, and what was published.",
        description = {
            "Takes the stories that hold all the words, as find does with --what stories, and shows three tracks: said "
                    + "(statements, by the day on which they were made, or where the story does not tell, by that of "
                    + "publication), happened (the days that stories tell of, with who tells it) and published (the "
                    + "stories). Days that are not exact are ranges.",
            "What is asked of the saying (--speaker, --stance, ...) leaves those statements, the days that they tell of, "
                    + "and their stories. --said narrows to what was said then, --event-day to what is told of those days, "
                    + "--published to the stories of then.",
            "--format ics writes the days that were still to come when a story told of them, for a calendar."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg timeline ferje --in desk.belegg",
            "  belegg timeline --speaker Sandvik --said 2024-03.. --in desk.belegg",
            "  belegg timeline ferje --event-day 2024-02 --in desk.belegg",
            "  belegg timeline rettssak --in desk.belegg -f html -o rettssak.html",
            "  belegg timeline --in desk.belegg -f ics -o coming.ics"
        })
final class TimelineCommand implements Callable<Integer> {
    private static final int FILE_COLUMNS = 80;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that the stories hold, as in find.")
    private List<String> words = List.of();

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (as it is when not given), html (a page), ics (a calendar) or jsonl (an entry a line).")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; the file appears when all is done. The standard output when not given.")
    private @Nullable String output;

    @Mixin
    private SearchOptions filters = new SearchOptions();

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!List.of("text", "html", "ics", "jsonl").contains(format)) {
            throw new UsageException("need text, html, ics or jsonl, got \"" + format + "\"");
        }
        Path place = archive.placeOfResults(output);
        OutputFile file = place == null ? null : new OutputFile(place, new OutputFormat("", "", ""));
        Search search =
                filters.narrow(Search.builder().words(String.join(" ", words))).build();
        Timeline timeline;
        try (Archive open = archive.open(console)) {
            timeline = open.timeline(search);
        } catch (IllegalArgumentException cause) {
            throw new UsageException(String.valueOf(cause.getMessage()));
        }
        if (file == null) {
            write(timeline, text -> StandardOutput.print(console.out(), text));
        } else {
            try {
                write(timeline, file::write);
                file.finish();
            } finally {
                // Takes away what is half-written; a file that is finished stays.
                file.discard();
            }
        }
        return ExitStatus.DONE;
    }

    private void write(Timeline timeline, Consumer<String> out) {
        switch (format) {
            case "html" ->
                new TimelinePage(words.isEmpty() ? "Timeline" : "Timeline: " + String.join(" ", words))
                        .write(timeline, out);
            case "ics" -> {
                AnnouncedDays.write(timeline, out);
                int events = AnnouncedDays.events(timeline).size();
                console.say(
                        events == 1
                                ? "belegg: 1 day that lay ahead when a story told of it"
                                : "belegg: " + events + " days that lay ahead when stories told of them");
            }
            case "jsonl" -> TimelineLines.write(timeline, out);
            default ->
                new TimelineText(
                                output == null ? console.columns() : FILE_COLUMNS, output == null && console.coloured())
                        .write(timeline, out);
        }
    }
}
