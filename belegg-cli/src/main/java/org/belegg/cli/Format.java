package org.belegg.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.belegg.cli.conllu.ConlluWriter;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.work.Output;
import org.belegg.cli.work.StoryWork;
import org.belegg.formats.ReadingFormat;
import org.belegg.formats.html.HtmlFormat;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.text.TextFormat;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.belegg.reader.ArticleReader;

/** The forms that {@code belegg read} can give its results. To add one, add a constant and a line in {@link #rendering}. */
enum Format {
    TEXT(".txt", "for a person at a terminal: attributions by speaker"),
    JSONL(".jsonl", "one reading a line as JSON; offsets count UTF-16 code units"),
    HTML(".html", "one page that shows each story beside its records"),
    CSV(".csv", "a table a kind of finding; see --table, and --for excel"),
    CONLLU(".conllu", "sentences, tokens, tags and trees as CoNLL-U, without attributions");

    private final String ending;
    private final String description;

    Format(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /** The name on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is for, in a line. */
    String description() {
        return description;
    }

    /**
     * This format at work.
     *
     * @param frames what stands around the results, one a part of the work's output
     * @param work what is done with each story
     */
    record Rendering(List<OutputFormat> frames, StoryWork<Output> work) {}

    /**
     * This format at work.
     *
     * @param title of the whole, where the format has one
     * @param width columns of a line, where the format has lines
     * @param styled whether escape sequences may be used
     * @param tables that are written, where the format has tables
     */
    Rendering rendering(
            ArticleReader reader, String title, int width, boolean styled, List<? extends ReadingFormat> tables) {
        return switch (this) {
            case TEXT -> readings(reader, List.of(new TextFormat(width, styled)));
            case JSONL -> readings(reader, List.of(new JsonLinesFormat()));
            case HTML -> readings(reader, List.of(new HtmlFormat(title)));
            case CSV -> readings(reader, tables);
            case CONLLU ->
                new Rendering(
                        List.of(new OutputFormat("", "", ending)),
                        (received, number) -> Output.of(ConlluWriter.write(
                                reader.analyse(received.article()),
                                received.article().id())));
        };
    }

    private Rendering readings(ArticleReader reader, List<? extends ReadingFormat> formats) {
        List<OutputFormat> frames = formats.stream()
                .map(format -> new OutputFormat(format.opening(), format.closing(), ending))
                .toList();
        return new Rendering(frames, (received, number) -> {
            Reading reading = withWarnings(reader.read(received.article()), received.warnings());
            return new Output(formats.stream()
                    .map(format -> format.write(reading, number))
                    .toList());
        });
    }

    /** A reading with the warnings that its article came in with. */
    static Reading withWarnings(Reading reading, List<Warning> received) {
        if (received.isEmpty()) {
            return reading;
        }
        List<Warning> warnings = new ArrayList<>(received);
        warnings.addAll(reading.warnings());
        warnings.sort(Comparator.comparing(Warning::span));
        return reading.withWarnings(warnings);
    }
}
