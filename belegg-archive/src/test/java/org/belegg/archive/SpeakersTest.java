package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Search;
import org.belegg.model.EntityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = TestArchive.in(folder);
        TestArchive.add(
                archive,
                says("en", "Kari Myrvang", "at brua er trygg"),
                says("to", "Kari Myrvang", "at brua er bred"),
                says("tre", "Kari Myrvang-Vik", "at brua er dyr"),
                says("fire", "Myrvang", "at brua er lang"),
                says("fem", "Myrvang", "at brua er lav"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aFullNameIsOneSpeakerAndASurnameAloneIsNot() {
        assertEquals(4L, archive.status().counts().get("speakers"));
        String several = String.valueOf(assertThrows(
                        UnknownReferenceException.class,
                        () -> archive.merge("Kari Myrvang", "Myrvang", null, TestArchive.SOMEBODY))
                .getMessage());
        assertTrue(several.contains("several are called \"Myrvang\""), several);
    }

    @Test
    void mergedSpeakersAreFoundUnderEitherNameUntilSplit() {
        assertEquals(List.of("at brua er dyr"), byName("Kari Myrvang-Vik"));
        archive.merge("Kari Myrvang", "Kari Myrvang-Vik", "giftet seg", TestArchive.SOMEBODY);
        assertEquals(3, byName("Kari Myrvang-Vik").size());
        assertEquals(3, byName("Kari Myrvang").size());
        assertEquals(3L, archive.status().counts().get("speakers"));
        archive.merge("Kari Myrvang-Vik", "fire.e1", null, TestArchive.SOMEBODY);
        assertEquals(4, byName("Myrvang-Vik").size());
        archive.split("Kari Myrvang-Vik", TestArchive.SOMEBODY);
        assertEquals(List.of("at brua er dyr"), byName("Kari Myrvang-Vik"));
        assertEquals(0L, archive.status().counts().get("mergers"));
        assertThrows(UnknownReferenceException.class, () -> archive.split("Kari Myrvang", TestArchive.SOMEBODY));
    }

    @Test
    void mergersSurviveReadingAgain() {
        archive.merge("Kari Myrvang", "Kari Myrvang-Vik", null, TestArchive.SOMEBODY);
        TestArchive.addBy("2", archive, says("tre", "Kari Myrvang-Vik", "at brua er dyr"));
        assertEquals(3, byName("Kari Myrvang").size());
    }

    @Test
    void oneOfANameCanBeKeptApart() {
        archive.mark("to.e1", List.of(Ruling.correction("identity", "apart", null)), TestArchive.SOMEBODY);
        assertEquals(5L, archive.status().counts().get("speakers"));
        archive.merge("en.e1", "Kari Myrvang-Vik", null, TestArchive.SOMEBODY);
        assertEquals(List.of("at brua er dyr", "at brua er trygg"), sorted(byName("Myrvang-Vik")));
    }

    private List<String> byName(String name) {
        return TestArchive.found(archive, Search.builder().speaker(name).order(Order.STORY));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static MadeStory says(String id, String name, String content) {
        return new MadeStory(id, name + " sier " + content + ".")
                .names(name, EntityType.PERSON)
                .says(name, "sier", content);
    }
}
