package org.belegg.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belegg.cli.conllu.ConlluWriter;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.work.StoryWork;
import org.belegg.formats.ReadingFormat;
import org.belegg.formats.annotation.WebAnnotationFormat;
import org.belegg.formats.brat.BratFile;
import org.belegg.formats.ftm.FollowTheMoneyFormat;
import org.belegg.formats.graph.GexfFormat;
import org.belegg.formats.html.HtmlFormat;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.markdown.MarkdownFormat;
import org.belegg.formats.prov.ProvFormat;
import org.belegg.formats.schemaorg.SchemaOrgFormat;
import org.belegg.formats.text.TextFormat;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.belegg.reader.ArticleReader;

/** The forms that {@code belegg read} can give its results. To add one, add a constant and a line in {@link #rendering}. */
enum Format {
    TEXT(".txt", "for a person at a terminal: attributions by speaker"),
    JSONL(".jsonl", "one reading a line as JSON; offsets in UTF-16 code units"),
    HTML(".html", "one page that shows each story beside its records"),
    MARKDOWN(".md", "a report for notes and wikis"),
    CSV(".csv", "a table a kind of finding; see --table, and --for excel"),
    WEBANNOTATION(".jsonld", "W3C Web Annotations as JSON-LD, a story a line"),
    PROV(".ttl", "provenance as PROV-O in Turtle: whose words, through whom"),
    SCHEMAORG(".jsonld", "quotations and claims of schema.org as JSON-LD"),
    FTM(".ftm.jsonl", "FollowTheMoney entities for Aleph, one a line"),
    GEXF(".gexf", "a graph of who speaks of whom, for Gephi"),
    BRAT(".ann", "files to correct in brat and \"belegg import\"; needs -o FOLDER/"),
    CONLLU(".conllu", "sentences and trees as CoNLL-U; tokens with attributions");

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

    /** What of a reading this format has no place for, for a person to read; empty where its page is enough. */
    String loses() {
        return switch (this) {
            case FTM -> FollowTheMoneyFormat.LOST;
            case GEXF -> GexfFormat.LOST;
            default -> "";
        };
    }

    /** Whether a story becomes several files, which only a folder can take. */
    boolean needsFolder() {
        return this == BRAT;
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
     * @param companions files that a folder of results needs once, by name
     */
    record Rendering(List<OutputFormat> frames, StoryWork work, Map<String, String> companions) {
        Rendering(List<OutputFormat> frames, StoryWork work) {
            this(frames, work, Map.of());
        }
    }

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
            case MARKDOWN -> readings(reader, List.of(new MarkdownFormat()));
            case CSV -> readings(reader, tables);
            case WEBANNOTATION -> readings(reader, List.of(new WebAnnotationFormat()));
            case PROV -> readings(reader, List.of(new ProvFormat()));
            case SCHEMAORG -> readings(reader, List.of(new SchemaOrgFormat()));
            case FTM -> readings(reader, List.of(new FollowTheMoneyFormat()));
            case GEXF -> readings(reader, List.of(new GexfFormat()));
            case BRAT -> brat(reader);
            case CONLLU ->
                new Rendering(
                        List.of(new OutputFormat("", "", ending)),
                        (received, number) -> List.of(
                                ConlluWriter.write(reader.analyse(received.article()), read(reader, received))));
        };
    }

    private Rendering readings(ArticleReader reader, List<? extends ReadingFormat> formats) {
        List<OutputFormat> frames = formats.stream()
                .map(format -> new OutputFormat(format.opening(), format.closing(), ending))
                .toList();
        return new Rendering(frames, parts(reader, formats));
    }

    private static Rendering brat(ArticleReader reader) {
        List<BratFile> files = List.of(BratFile.values());
        List<OutputFormat> frames = files.stream()
                .map(file -> new OutputFormat("", "", file.ending()))
                .toList();
        return new Rendering(frames, parts(reader, files), BratFile.configuration());
    }

    private static StoryWork parts(ArticleReader reader, List<? extends ReadingFormat> formats) {
        return (received, number) -> {
            Reading reading = read(reader, received);
            return formats.stream().map(format -> format.write(reading, number)).toList();
        };
    }

    /** The reading of an article, with the warnings that it came in with. */
    private static Reading read(ArticleReader reader, ReceivedArticle received) {
        Reading reading = reader.read(received.article());
        List<Warning> warnings = new ArrayList<>(received.warnings());
        warnings.addAll(reading.warnings());
        if (warnings.size() == reading.warnings().size()) {
            return reading;
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return reading.withWarnings(warnings);
    }
}
