package org.belegg.formats.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.AttributionType;
import org.belegg.model.BeleggException;
import org.belegg.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
    /** Recorded from the reference scorer: {@code score.py stories predicted.jsonl --errors 100}. */
    @Test
    void tableIsTheReferenceScorersToTheLastFigure() throws Exception {
        JsonNode predicted = JsonTree.parse(Files.readString(resource("predicted.jsonl")));
        Scorer scorer = new Scorer();
        for (GoldStory story : stories()) {
            scorer.add(story, story.id().equals("ferja") ? predicted : null);
        }
        assertEquals(Files.readString(resource("table.txt")), scorer.card().table(100));
    }

    @Test
    void oneTypeAloneLeavesTheOthersOut() throws Exception {
        JsonNode predicted = JsonTree.parse(Files.readString(resource("predicted.jsonl")));
        Scorer scorer = new Scorer(AttributionType.DIRECT);
        scorer.add(stories().get(0), predicted);
        assertEquals(new Score(2, 2, 2), scorer.card().score(Measure.SAID_BY));
        assertEquals(new Score(2, 2, 2), scorer.card().score(Measure.CHANNEL));
    }

    @Test
    void optionalGoldCountsNeitherWay() {
        String text = "Hun sier at det regner. Han vet at det snør.";
        GoldStory story = story(text, """
                {"attributions":[{"id":"a1","content":[{"text":"det regner"}],"speaker":"Siv Lunde","optional":true}]}""");
        Scorer found = new Scorer();
        found.add(story, record(text, "det regner"));
        assertEquals(new Score(0, 0, 0), found.card().score(Measure.ATTRIBUTION));
        Scorer missed = new Scorer();
        missed.add(story, record(text, "det snør"));
        assertEquals(new Score(0, 0, 1), missed.card().score(Measure.ATTRIBUTION));
    }

    @Test
    void secondFindingOfTheSameContentIsExtra() {
        String text = "Hun sier at det regner.";
        GoldStory story = story(text, """
                {"attributions":[{"id":"a1","content":[{"text":"det regner"}],"speaker":null}]}""");
        Scorer scorer = new Scorer();
        scorer.add(story, record(text, "det regner", "det regner"));
        assertEquals(new Score(1, 1, 2), scorer.card().score(Measure.SAID_BY));
        assertEquals(
                List.of(new Disagreement("x", "extra", null, "det regner")),
                scorer.card().disagreements());
    }

    @Test
    void offsetsOfARecordCountUtf16() {
        String text = "🛳️🛳️🛳️ Hun sier at det regner.";
        GoldStory story = story(text, """
                {"attributions":[{"id":"a1","content":[[19,29]],"speaker":null}]}""");
        Scorer scorer = new Scorer();
        scorer.add(story, record(text, "det regner"));
        assertEquals(1, scorer.card().score(Measure.CONTENT_EXACT).right());
    }

    @Test
    void storyBringsWhatItsMetadataKnows() throws Exception {
        Article article = stories().get(0).article();
        assertEquals("Ferja til Lauvøya står", article.title());
        assertEquals(PartialDate.parse("2025-03"), article.published());
        assertEquals("Lauvøyposten", article.outlet());
        assertEquals(null, article.language());
    }

    @Test
    void storyWithoutAnnotationIsNoGold() throws Exception {
        assertEquals(
                List.of("ferja", "vedtak"),
                stories().stream().map(GoldStory::id).toList());
    }

    @Test
    void folderWithoutGoldIsRefused(@TempDir Path folder) {
        BeleggException refused = assertThrows(BeleggException.class, () -> new GoldFolder(folder).stories());
        assertTrue(refused.toString().contains("holds no gold story"), refused.toString());
        assertThrows(BeleggException.class, () -> new GoldFolder(folder.resolve("nowhere")).stories());
    }

    @Test
    void brokenAnnotationIsNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Hei.");
        Files.writeString(folder.resolve("a.json"), "{");
        BeleggException refused = assertThrows(BeleggException.class, () -> new GoldFolder(folder).stories());
        assertTrue(refused.toString().contains("a.json: not JSON"), refused.toString());
    }

    private static List<GoldStory> stories() throws Exception {
        return new GoldFolder(resource("stories")).stories();
    }

    private static GoldStory story(String text, String annotation) {
        return new GoldStory(Article.of("x", text), JsonTree.parse(annotation));
    }

    private static JsonNode record(String text, String... contents) {
        StringBuilder attributions = new StringBuilder();
        for (String content : contents) {
            int start = text.indexOf(content);
            attributions
                    .append(attributions.length() == 0 ? "" : ",")
                    .append("{\"id\":\"a\",\"content\":{\"spans\":[{\"start\":")
                    .append(start)
                    .append(",\"end\":")
                    .append(start + content.length())
                    .append("}]}}");
        }
        return JsonTree.parse("{\"attributions\":[" + attributions + "]}");
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(java.util.Objects.requireNonNull(ScorerTest.class.getResource(name))
                .toURI());
    }
}
