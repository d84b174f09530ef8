package org.belegg.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.belegg.cli.conllu.ConlluWriter;
import org.belegg.cli.output.OutputFormat;
import org.belegg.cli.work.Output;
import org.belegg.cli.work.StoryWork;
import org.belegg.formats.ReadingFormat;
import org.belegg.formats.annotation.WebAnnotationFormat;
import org.belegg.formats.brat.BratFile;
import org.belegg.formats.ftm.FollowTheMoneyFormat;
import org.belegg.formats.graph.GexfFormat;
import org.belegg.formats.html.HtmlFormat;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.markdown.MarkdownFormat;
import org.belegg.formats.prov.ProvFormat;
import org.belegg.formats.schemaorg.SchemaOrgFormat;
import org.belegg.formats.text.TextFormat;
import org.belegg.language.AnalysedText;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;

/** The forms that {@code belegg read} and {@code belegg export} can give their results. To add one, add a constant and a line in {@link #written}. */
enum Format {
    TEXT(".txt", "for a person at a terminal: attributions by speaker"),
    JSONL(".jsonl", "one reading a line as JSON; offsets in UTF-16 code units"),
    HTML(".html", "one page that shows each story beside its records"),
    MARKDOWN(".md", "a report for notes and wikis"),
    CSV(".csv", "a table a kind of finding; see --table, and --for excel"),
    PARQUET(".parquet", "the tables of csv with types and places; needs -o"),
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

    /** How the name of a file ends. */
    String ending() {
        return ending;
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

    /** Whether it is bytes that nobody can read, which the standard output is not for. */
    boolean isBinary() {
        return this == PARQUET;
    }

    /** Whether it has tables to choose from. */
    boolean hasTables() {
        return this == CSV || this == PARQUET;
    }

    /** What it is for, in a line. */
    String description() {
        return description;
    }

    /** What is written of a reading, one a part of a format's output. */
    interface Parts {
        /**
         * The parts.
         *
         * @param sentences of the story, which a reading does not keep; asked only by the format that needs them
         * @param number which story of the run it is, from 1
         */
        List<String> of(Reading reading, Supplier<AnalysedText> sentences, int number);
    }

    /**
     * How readings are written in this format, wherever they come from.
     *
     * @param frames what stands around the results, one a part
     * @param parts what is written of each reading
     * @param companions files that a folder of results needs once, by name
     */
    record Written(List<OutputFormat> frames, Parts parts, Map<String, String> companions) {
        /** What is to be written of a story that is there. */
        Output output(Reading reading, Supplier<AnalysedText> sentences, int number) {
            return new Output(parts.of(reading, sentences, number), reading);
        }

        /** Work that reads stories and writes what it found. */
        StoryWork<Output> reading(ArticleReader reader) {
            return (received, number) -> {
                AnalysedReading found = reader.readAnalysed(received.article());
                return output(withWarnings(found.reading(), received.warnings()), found::text, number);
            };
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
    Written written(String title, int width, boolean styled, List<? extends ReadingFormat> tables) {
        return switch (this) {
            case TEXT -> written(new TextFormat(width, styled));
            case JSONL -> written(new JsonLinesFormat());
            case HTML -> written(new HtmlFormat(title));
            case MARKDOWN -> written(new MarkdownFormat());
            case CSV -> written(tables, table -> ending, Map.of());
            // Its destination writes the readings.
            case PARQUET ->
                new Written(
                        List.of(new OutputFormat("", "", ending)), (reading, sentences, number) -> List.of(), Map.of());
            case WEBANNOTATION -> written(new WebAnnotationFormat());
            case PROV -> written(new ProvFormat());
            case SCHEMAORG -> written(new SchemaOrgFormat());
            case FTM -> written(new FollowTheMoneyFormat());
            case GEXF -> written(new GexfFormat());
            case BRAT -> written(List.of(BratFile.values()), BratFile::ending, BratFile.configuration());
            case CONLLU ->
                new Written(
                        List.of(new OutputFormat("", "", ending)),
                        (reading, sentences, number) -> List.of(ConlluWriter.write(sentences.get(), reading)),
                        Map.of());
        };
    }

    private Written written(ReadingFormat format) {
        return written(List.of(format), one -> ending, Map.of());
    }

    private static <F extends ReadingFormat> Written written(
            List<F> formats, Function<F, String> ending, Map<String, String> companions) {
        List<OutputFormat> frames = formats.stream()
                .map(format -> new OutputFormat(format.opening(), format.closing(), ending.apply(format)))
                .toList();
        return new Written(
                frames,
                (reading, sentences, number) -> formats.stream()
                        .map(format -> format.write(reading, number))
                        .toList(),
                companions);
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
