package org.belegg.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.belegg.cli.input.UnreadableInputException;
import org.belegg.cli.output.StandardOutput;
import org.belegg.formats.gold.GoldFolder;
import org.belegg.formats.gold.GoldStory;
import org.belegg.formats.gold.Measure;
import org.belegg.formats.gold.ScoreCard;
import org.belegg.formats.gold.Scorer;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.AttributionType;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.reader.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code belegg score}: how far readings agree with what people marked. */
@Command(
        name = "score",
        header = "Measure readings against stories that people marked.",
        description =
                "Reads the gold stories of a folder (ID.txt, ID.json and, where there is one, ID.meta.json), compares, "
                        + "and prints a table. said_by is the headline: the content found and its speaker right.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  belegg score --gold examples",
            "  belegg score --gold examples --errors 20    with the first 20 differences",
            "  belegg score --gold examples --fail-under said_by=.72,attribution=.80",
            "  belegg score --gold examples --readings readings.jsonl"
        })
final class ScoreCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Option(names = "--gold", required = true, paramLabel = "FOLDER", description = "The gold stories.")
    private Path gold = Path.of("");

    @Option(
            names = "--readings",
            paramLabel = "FILE",
            description = "Readings to compare, as \"belegg read --format jsonl\" writes them, instead of reading now.")
    private @Nullable Path readings;

    @Option(names = "--errors", paramLabel = "N", description = "List the first N differences.")
    private int errors;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Score only attributions of one type: direct, indirect or mixed.")
    private @Nullable String type;

    @Option(
            names = "--fail-under",
            paramLabel = "MEASURE=F1",
            split = ",",
            description = "End with exit status 5 when an F1 is lower than this.")
    private Map<String, Double> limits = Map.of();

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            converter = StoryOptions.LanguageConverter.class,
            description = "The language of all stories; decided for each from its text when not given.")
    private @Nullable Language language;

    ScoreCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        limits.keySet().forEach(ScoreCommand::measure);
        Scorer scorer = new Scorer(type == null ? null : attributionType(type));
        List<GoldStory> stories = goldStories();
        Map<String, JsonNode> given = readings == null ? Map.of() : records(readings);
        ArticleReader articleReader = reader.get();
        for (GoldStory story : stories) {
            scorer.add(story, readings == null ? read(articleReader, story) : given.get(story.id()));
        }
        ScoreCard card = scorer.card();
        StandardOutput.print(console.out(), card.table(errors));
        return isWithinLimits(card) ? ExitStatus.DONE : ExitStatus.BELOW_LIMIT;
    }

    private List<GoldStory> goldStories() {
        try {
            return new GoldFolder(gold).stories();
        } catch (BeleggException cause) {
            throw new UnreadableInputException(String.valueOf(cause.getMessage()), cause);
        }
    }

    private JsonNode read(ArticleReader articleReader, GoldStory story) {
        Article article = story.article().withLanguage(language);
        return JsonTree.parse(new JsonLinesFormat().line(articleReader.read(article)));
    }

    private static Map<String, JsonNode> records(Path file) {
        Map<String, JsonNode> records = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank()) {
                    JsonNode record = JsonTree.parse(line);
                    records.put(record.path("id").asText(), record);
                }
            }
        } catch (IOException | BeleggException cause) {
            throw new UnreadableInputException("cannot read " + file + ": " + cause.getMessage(), cause);
        }
        return records;
    }

    private boolean isWithinLimits(ScoreCard card) {
        boolean within = true;
        for (Map.Entry<String, Double> limit : limits.entrySet()) {
            double f1 = card.score(measure(limit.getKey())).f1();
            if (f1 < limit.getValue()) {
                console.say(String.format(
                        Locale.ROOT,
                        "belegg: %s is %.3f, below the limit of %.3f",
                        limit.getKey(),
                        f1,
                        limit.getValue()));
                within = false;
            }
        }
        return within;
    }

    private static Measure measure(String label) {
        return Measure.ofLabel(label)
                .orElseThrow(() -> new UsageException(
                        "--fail-under knows no measure \"" + label + "\"; take one from the table, such as said_by"));
    }

    private static AttributionType attributionType(String label) {
        for (AttributionType known : AttributionType.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(label)) {
                return known;
            }
        }
        throw new UsageException("--type needs direct, indirect or mixed, got \"" + label + "\"");
    }
}
