package org.belegg.bench.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.belegg.formats.gold.GoldStory;
import org.belegg.formats.gold.Scorer;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

class TimeComparisonTest {
    private static final GoldStory STORY = new GoldStory(
            Article.of("1", "Kari kom tirsdag."),
            JsonTree.parse("{\"times\": [{\"text\": \"tirsdag\", \"value\": \"2024-03-12\", \"type\": \"DATE\"}]}"));

    @Test
    void timesOfAnotherSystemAreScoredLikeOurs() {
        Scorer scorer = new Scorer();
        scorer.add(STORY, TimeComparison.record(List.of(new TaggedTime(9, 16, "2024-03-12"))));

        String table = new TimeScores("own", 1, 2, List.of(new TimeScores.Row("theirs", scorer.card()))).toMarkdown();

        assertTrue(table.startsWith("## own, 1 stories (2 left out)\n"), table);
        assertTrue(table.contains("| theirs | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1.000 | 1 / 1 / 1 |"), table);
    }

    @Test
    void wrongValueCountsForTheSpanAlone() {
        Scorer scorer = new Scorer();
        scorer.add(STORY, TimeComparison.record(List.of(new TaggedTime(9, 16, "2024-03-19"))));

        String table = new TimeScores("own", 1, 0, List.of(new TimeScores.Row("theirs", scorer.card()))).toMarkdown();

        assertTrue(table.contains("| theirs | 1.000 | 1.000 | 1.000 | 0.000 | 0.000 | 0.000 | 0 / 1 / 1 |"), table);
    }

    @Test
    void examplesComeFirst() {
        TimeComparisonOptions options = TimeComparisonOptions.parse("--project", "p", "a", "b");

        assertEquals(List.of(Path.of("p", "examples"), Path.of("a"), Path.of("b")), options.folders());
        assertEquals(Path.of("p", "docs", "accuracy-times.md"), options.report());
    }

    @Test
    void unknownOptionIsRefused() {
        assertThrows(ParameterException.class, () -> TimeComparisonOptions.parse("--quick"));
    }

    @Test
    void withoutHeidelTimeTheMessageSaysHowToGetIt() {
        BeleggException failure = assertThrows(BeleggException.class, HeidelTimeTagger::new);

        assertTrue(String.valueOf(failure.getMessage()).contains("bench/times"), failure.getMessage());
    }
}
