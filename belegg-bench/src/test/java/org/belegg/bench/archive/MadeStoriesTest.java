package org.belegg.bench.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.reader.ArticleReader;
import org.junit.jupiter.api.Test;

class MadeStoriesTest {
    private static final List<String> TEXTS = List.of(
            "Bru åpnet\n\n– Hele 45 biler kjørte over fredag, sier Kari Moen.\n\nMoen er ordfører siden 2019.",
            "Kor øver\n\n– Vi er 30 stemmer, sier dirigent Ola Vik.");

    private final MadeStories stories = new MadeStories(TEXTS, ArticleReader.create(), 1);

    @Test
    void theSameNumberGivesTheSameStory() {
        MadeStories again = new MadeStories(TEXTS, ArticleReader.create(), 1);
        assertEquals(stories.story(7), again.story(7));
    }

    @Test
    void storiesDifferInNamesNumbersAndDaysButNotInYears() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String text = stories.story(i).text();
            texts.add(text);
            assertFalse(text.contains("Kari Moen") || text.contains("Ola Vik"), text);
            assertTrue(!text.contains("siden") || text.contains("siden 2019"), text);
        }
        assertTrue(texts.size() > 45, "only " + texts.size() + " of 50 differ");
    }
}
