package org.belegg.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.belegg.archive.Archive;
import org.belegg.archive.matter.Comparison;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.report.MatterJson;
import org.belegg.archive.report.MatterPage;
import org.belegg.archive.report.MatterText;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.cli.output.OutputFile;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.output.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg compare}: stories side by side. */
@Command(
        name = "compare",
        header = "Put stories side by side: who gives which number, who says otherwise.",
        description = {
            "Takes the stories that have the words and match the filters (those of \"belegg find\"), and those named with "
                    + "--story. Figures about the same thing stand in one table: a row for each who vouches for one, over "
                    + "all stories, a column for each day on which it was said. Never averaged.",
            "clash: cannot both be true. denied: one denies the other's number. changed: the same speaker, another number. "
                    + "update: a number of dead, injured ... that had grown when it was said. agree: both can be true; "
                    + "\"minst 19\" and 22 do. Then statements of which one denies the other.",
            "It does not say who is right. Every line has the ids that \"belegg show\" takes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg compare ras Lyngvik --in desk.belegg",
            "  belegg compare ferje --published 2024-02 --in desk.belegg",
            "  belegg compare --story 83eb82fd8f --story 9f3c2ab17d --in desk.belegg",
            "  belegg compare brann --in desk.belegg -f html -o brann.html",
            "  belegg compare brann --in desk.belegg -f json > brann.json"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int FILE_COLUMNS = 80;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that the stories have.")
    private List<String> words = List.of();

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Mixin
    private SearchOptions filters = new SearchOptions();

    @Option(names = "--story", paramLabel = "KEY", description = "A story to compare; may be given more than once.")
    private List<String> stories = List.of();

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            description = "How many days may lie between two stories about one thing where they do not tell its day; "
                    + "14 when not given.")
    private int within = Comparison.USUAL_DAYS;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most stories that are taken from a search; 500 when not given.")
    private int limit = Comparison.USUAL_LIMIT;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text, html (one page that needs nothing else) or json (for programs).")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where it goes; the standard output when not given.")
    private @Nullable String output;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String form = format.toLowerCase(Locale.ROOT);
        if (!List.of("text", "html", "json").contains(form)) {
            throw new UsageException("need text, html or json, got \"" + format + "\"");
        }
        if (limit < 1 || within < 0) {
            throw new UsageException("--limit needs a number from 1 up, --within one from 0 up");
        }
        Path place = archive.placeOfResults(output);
        OutputFile file = place == null ? null : new OutputFile(place, new OutputFormat("", "", ""));
        try (Archive open = archive.open(console)) {
            String report = report(open.compare(comparison()), form, place != null);
            if (file == null) {
                StandardOutput.print(console.out(), report);
            } else {
                file.writeWhole(report);
            }
        } catch (IllegalArgumentException cause) {
            throw new UsageException(String.valueOf(cause.getMessage()));
        }
        return ExitStatus.DONE;
    }

    private Comparison comparison() {
        String typed = String.join(" ", words);
        boolean isSearch = !typed.isBlank() || filters.areGiven() || stories.isEmpty();
        Search search = filters.narrow(Search.builder().words(typed))
                .what(What.STORIES)
                .page(limit, 0)
                .build();
        return new Comparison(isSearch ? search : null, stories, within);
    }

    private String report(Matter matter, String form, boolean toFile) {
        return switch (form) {
            case "html" -> new MatterPage(title()).of(matter);
            case "json" -> new MatterJson().of(matter);
            default ->
                new MatterText(toFile ? FILE_COLUMNS : console.columns(), !toFile && console.coloured()).of(matter);
        };
    }

    private String title() {
        return words.isEmpty() ? "Stories side by side" : String.join(" ", words);
    }
}
