package org.belegg.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.archive.Archive;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.cli.archive.StoredReadings;
import org.belegg.cli.work.OrderedWork;
import org.belegg.cli.work.Output;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.language.AnalysedText;
import org.belegg.model.Reading;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code belegg export}: the readings of an archive in any format. */
@Command(
        name = "export",
        header = "Write the readings of an archive in any format.",
        description = {
            "Writes all stories, or those that \"belegg find --what stories\" finds with the same words and filters, in the "
                    + "order of their keys. What people decided counts: what they rejected is left out, and what they "
                    + "corrected is written with their names in \"evidence\"."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg export --in desk.belegg -f jsonl -o readings.jsonl",
            "  belegg export --in desk.belegg -f csv --for excel -o tables/",
            "  belegg export ferje --speaker Sandvik --in desk.belegg -f html -o f.html",
            "  belegg export --published 2024-02 --in desk.belegg -f brat -o brat/",
            "  belegg export --as-read --in desk.belegg -f jsonl > readings.jsonl"
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;
    private @Nullable ArticleReader analyser;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that stories hold, as in find.")
    private List<String> words = List.of();

    @Mixin
    private ArchivePlace archive = new ArchivePlace();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--as-read", description = "As Belegg read the stories, whatever people decided.")
    private boolean asRead;

    @Mixin
    private SearchOptions filters = new SearchOptions();

    ExportCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        Format.Written written = output.written(archive.name(), console);
        if (archive.files().stream().anyMatch(file -> output.mayReplace(file, written))) {
            throw ArchivePlace.wouldBeOverwritten(output.place());
        }
        try (Archive open = archive.open(console)) {
            StoredReadings stories = stories(open);
            OrderedWork<Output> work = new OrderedWork<>(
                    Runtime.getRuntime().availableProcessors(),
                    (received, number) -> output(written, received, number));
            return new StoryRun<>(console, work, output.destination(written, console), false).run(List.of(stories));
        }
    }

    private StoredReadings stories(Archive open) {
        Search search = filters.narrow(Search.builder().words(String.join(" ", words)))
                .what(What.STORIES)
                .order(Order.STORY)
                .page(Integer.MAX_VALUE, 0)
                .build();
        try {
            return new StoredReadings(open, search, asRead);
        } catch (IllegalArgumentException cause) {
            throw new UsageException(String.valueOf(cause.getMessage()));
        }
    }

    private Output output(Format.Written written, ReceivedArticle received, int number) {
        Reading reading = Objects.requireNonNull(received.reading(), "a stored story has its reading");
        return written.output(reading, () -> sentences(reading), number);
    }

    /** The story taken apart again, in the language in which it was read. */
    private AnalysedText sentences(Reading reading) {
        return analyser().analyse(reading.article().withLanguage(reading.language()));
    }

    private synchronized ArticleReader analyser() {
        ArticleReader known = analyser;
        if (known == null) {
            known = reader.get();
            analyser = known;
        }
        return known;
    }
}
