package org.belegg.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.belegg.bench.PlainFailure;
import org.belegg.formats.gold.GoldFolder;
import org.belegg.formats.gold.GoldStory;
import org.belegg.formats.gold.Scorer;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonTree;
import org.belegg.language.AnalysedText;
import org.belegg.model.PartialDate;
import org.belegg.reader.ArticleReader;

/**
 * The command {@code bench/times}: scores Belegg's times and HeidelTime's on the same gold stories by the same scorer.
 * Progress goes to standard error.
 */
final class TimeComparison {
    private final ArticleReader belegg = ArticleReader.create();
    private final HeidelTimeTagger heidelTime = new HeidelTimeTagger();

    private TimeComparison() {}

    /** Does what the options say. Ends with exit code 1, and a message, when that cannot be done. */
    public static void main(String[] arguments) throws IOException {
        PlainFailure.use();
        TimeComparisonOptions options = TimeComparisonOptions.parse(arguments);
        Optional<String> usage = options.usage();
        if (usage.isPresent()) {
            System.out.print(usage.get());
            return;
        }
        String page = new TimeComparison().report(options);
        Path report = options.report().toAbsolutePath();
        Files.createDirectories(report.getParent());
        Files.writeString(report, page, StandardCharsets.UTF_8);
        System.out.print(page);
        System.err.println("Written to " + report);
    }

    private String report(TimeComparisonOptions options) {
        StringBuilder page = new StringBuilder();
        page.append("# Times, beside HeidelTime's\n\n");
        page.append("Written by `bench/times`; do not edit. Commit ").append(options.commit());
        page.append(". HeidelTime ").append(options.version());
        page.append(", with the Norwegian resources that it brings along, set for news.\n\n");
        page.append(
                "Both read the same stories with the same day of publication, and one scorer (that of `belegg score`)"
                        + " counts both. A span is found when a third of its words agree; a value is right when it is the gold's"
                        + " to the letter. Stories are left out whose day of publication is not known, for HeidelTime needs one,"
                        + " and those that are not in Norwegian. HeidelTime's Norwegian rules ask for no parts of speech; its"
                        + " second row has our words and sentences instead of those of its own tokenizer. The gold follows our"
                        + " annotation guide, which HeidelTime was not made for: compare spans first. It has no resources for"
                        + " Nynorsk.\n");
        for (Path folder : options.folders()) {
            System.err.println("bench/times: " + folder.getFileName());
            page.append('\n').append(score(folder).toMarkdown());
        }
        return page.toString();
    }

    private TimeScores score(Path folder) {
        Scorer ours = new Scorer();
        Scorer theirs = new Scorer();
        Scorer theirsOnOurWords = new Scorer();
        List<GoldStory> stories = new GoldFolder(folder).stories();
        int counted = 0;
        for (GoldStory story : stories) {
            PartialDate published = story.article().published();
            AnalysedText text = belegg.analyse(story.article());
            if (published == null || !isDay(published) || !text.language().isNorwegian()) {
                continue;
            }
            LocalDate day = published.earliest();
            ours.add(story, JsonTree.parse(new JsonLinesFormat().line(belegg.read(story.article()))));
            theirs.add(story, record(heidelTime.tag(story.text(), day)));
            theirsOnOurWords.add(story, record(heidelTime.tag(text, day)));
            counted++;
        }
        return new TimeScores(
                String.valueOf(folder.getFileName()),
                counted,
                stories.size() - counted,
                List.of(
                        new TimeScores.Row("Belegg", ours.card()),
                        new TimeScores.Row("HeidelTime, its own tokenizer", theirs.card()),
                        new TimeScores.Row("HeidelTime, our words and sentences", theirsOnOurWords.card())));
    }

    private static boolean isDay(PartialDate date) {
        return date.earliest().equals(date.latest());
    }

    /** What was found, as the scorer takes it: the part of a line of JSON that it reads times from. */
    static JsonNode record(List<TaggedTime> times) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        ArrayNode list = record.putArray("times");
        for (TaggedTime time : times) {
            ObjectNode node = list.addObject();
            node.putObject("span").put("start", time.start()).put("end", time.end());
            node.put("value", time.value());
        }
        return record;
    }
}
