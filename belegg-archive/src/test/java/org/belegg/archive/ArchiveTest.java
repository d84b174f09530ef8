package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.belegg.archive.article.Kept;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.StoryWords;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.store.ArchiveException;
import org.belegg.archive.store.Patience;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasAddedComesOutAsItWentIn() {
        MadeStory story = bridge("bru");
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, story);
            StoredArticle stored = only(archive);
            assertEquals(story.article(), stored.article());
            assertEquals(story.reading(), stored.reading());
            assertEquals(story.words(), stored.words());
            assertEquals("test", stored.origin());
            assertEquals("1", stored.version());
            assertEquals("2026-11-24T12:00:00Z", stored.readAt());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "halvt par \uD83C slutt",
                "null\0byte",
                "a\u030Apent vann, Cafe\u0301",
                "myk\u00ADbindestrek «sitat» – strek",
                "🌉 bru 🇳🇴",
                "\uFEFFmerke",
                "linje\r\nlinje\rlinje"
            })
    void oddTextIsKeptExactly(String text) {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, new MadeStory("odd", text));
            assertEquals(text, only(archive).article().text());
            assertEquals(text, only(archive).reading().article().text());
            assertEquals(List.of(), archive.check());
        }
    }

    @Test
    void theSameStoryIsThereOnceWhateverItsFileIsCalled() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("bru"), bridge("kopi/bru"));
            assertEquals("bru", only(archive).article().id());
        }
    }

    @Test
    void aStoryThatIsThereByNowIsLeftAsItIs() {
        try (Archive archive = TestArchive.in(folder)) {
            Run run = archive.begin(TestArchive.by("1"));
            // Both were looked up before either was kept.
            assertEquals(Run.Known.NEW, run.look(bridge("bru").article()));
            assertEquals(Run.Known.NEW, run.look(bridge("kopi/bru").article()));
            assertEquals(Kept.ADDED, run.put(bridge("bru").made(), "test"));
            assertEquals(Kept.KNOWN, run.put(bridge("kopi/bru").made(), "test"));
            assertEquals(Kept.KNOWN, run.refresh(bridge("kopi/bru").made(), "test"));
            run.end(TestArchive.SOMEBODY, 2);
            assertEquals(bridge("bru").reading(), only(archive).reading());
            assertEquals(0, archive.status().lastRuns().get(0).reread());
        }
    }

    @Test
    void aStoryThatIsReadAgainKeepsItsId() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.addBy("1", archive, bridge("bru"));
            Run run = archive.begin(TestArchive.by("2"));
            assertEquals(Kept.REREAD, run.refresh(bridge("kopi/bru").made(), "test"));
            assertEquals("2", only(archive).version());
            assertEquals("bru", only(archive).article().id());
            assertEquals("bru", only(archive).reading().article().id());
        }
    }

    @Test
    void theSameTextInAnotherOutletIsAnotherStory() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(
                    archive,
                    bridge("bru").in("Kystposten", "2024-02"),
                    bridge("bru").in("Fjordavisa", "2024-02"),
                    bridge("bru").in("KYSTPOSTEN", "2024-02"));
            assertEquals(2L, archive.status().counts().get("stories"));
        }
    }

    @Test
    void aRunKnowsWhatIsThereAndByWhomItWasRead() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.addBy("1", archive, bridge("bru"));
            assertEquals(
                    Run.Known.CURRENT,
                    archive.begin(TestArchive.by("1")).look(bridge("x").article()));
            assertEquals(
                    Run.Known.OUTDATED,
                    archive.begin(TestArchive.by("2")).look(bridge("x").article()));
            assertEquals(
                    Run.Known.NEW, archive.begin(TestArchive.by("1")).look(new MadeStory("n", "Noe nytt.").article()));
        }
    }

    @Test
    void statusCountsAndNamesTheRuns() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("bru").in("Kystposten", "2024-02"));
            ArchiveStatus status = archive.status();
            assertEquals(1L, status.counts().get("statements"));
            assertEquals(1L, status.counts().get("speakers"));
            assertEquals(Map.of("1", 1L), status.readBy());
            RunRecord run = status.lastRuns().get(0);
            assertEquals("redaktør", run.who());
            assertEquals(1, run.added());
            assertEquals("2026-11-24T12:00:00Z", run.ended());
        }
    }

    @Test
    void aReadingOfAnotherTextIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new NewArticle(
                        new MadeStory("a", "En tekst.").article(),
                        new MadeStory("b", "En annen.").reading(),
                        StoryWords.NONE));
    }

    @Test
    void referencesAreKeysBeginningsOfKeysAndIds() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("bru.a1"));
            String key = only(archive).key();
            assertEquals(key, archive.look(key).story().key());
            assertEquals("a1", archive.look(key.substring(0, 5) + ".a1").finding());
            assertEquals(null, archive.look("bru.a1").finding());
            assertEquals("a1", archive.look("bru.a1.a1").finding());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "bru.a99",
                "'; DROP TABLE article; --",
                "",
                "%",
                "0",
                "bru.a1.a1",
                "..\\..\\x.a1"
            })
    void whatIsNotThereIsToldAndTouchesNothing(String reference) throws IOException {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("bru"));
            assertThrows(UnknownReferenceException.class, () -> archive.look(reference));
            assertEquals(1L, archive.status().counts().get("stories"));
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("test.belegg"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void anIdThatLeadsOutOfTheFolderIsOnlyAName() throws IOException {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("../../ute"));
            assertEquals(
                    "../../ute", archive.look("../../ute").story().article().id());
            archive.backUp(folder.resolve("kopi.belegg"));
        }
        assertFalse(Files.exists(folder.resolve("../../ute")));
    }

    @Test
    void openingWhatIsNoArchiveSaysSo() throws IOException {
        Path missing = folder.resolve("mangler.belegg");
        String none = String.valueOf(
                assertThrows(UnreadableArchiveException.class, () -> Archive.open(missing, Patience.USUAL))
                        .getMessage());
        assertTrue(none.contains("there is none"), none);
        assertFalse(Files.exists(missing));
        Path text = Files.writeString(folder.resolve("story.txt"), "Dette er en helt vanlig tekst. ".repeat(100));
        String other = String.valueOf(
                assertThrows(UnreadableArchiveException.class, () -> Archive.openOrCreate(text, Patience.USUAL))
                        .getMessage());
        assertTrue(other.contains("no archive of Belegg"), other);
        assertTrue(Files.readString(text).startsWith("Dette"));
        assertThrows(UnreadableArchiveException.class, () -> Archive.openOrCreate(folder, Patience.USUAL));
        assertThrows(
                ArchiveException.class,
                () -> Archive.openOrCreate(folder.resolve("ingen/mappe.belegg"), Patience.USUAL));
    }

    @Test
    void aNameIsAlwaysThatOfAFile() {
        Path odd = folder.resolve(":memory:");
        Archive.openOrCreate(odd, Patience.USUAL).close();
        assertTrue(Files.exists(odd));
        Path settings = folder.resolve("a.belegg?mode=memory");
        assertThrows(ArchiveException.class, () -> Archive.openOrCreate(settings, Patience.USUAL));
    }

    @Test
    void backupIsWholeAndRefusesToOverwrite() {
        Path copy = folder.resolve("kopi.belegg");
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge("bru"));
            // Another one writes while we copy.
            try (Archive other = TestArchive.in(folder)) {
                Run run = other.begin(TestArchive.by("1"));
                archive.backUp(copy);
                run.put(new MadeStory("ny", "Noe nytt.").made(), "test");
            }
            assertThrows(ArchiveException.class, () -> archive.backUp(copy));
            assertEquals(2L, archive.status().counts().get("stories"));
        }
        try (Archive restored = Archive.open(copy, Patience.USUAL)) {
            assertEquals(List.of(), restored.check());
            assertEquals(1L, restored.status().counts().get("stories"));
        }
    }

    @Test
    void aBackupThatCannotBeWrittenIsToldOfTheCopy() {
        Path copy = folder.resolve("ingen/kopi.belegg");
        try (Archive archive = TestArchive.in(folder)) {
            String message = String.valueOf(assertThrows(ArchiveException.class, () -> archive.backUp(copy))
                    .getMessage());
            assertTrue(message.startsWith("archive " + copy + ": the backup cannot be written"), message);
        }
    }

    private static MadeStory bridge(String id) {
        return new MadeStory(id, "Ordfører Kari Moen sier at brua er trygg. Det tror ikke naboene.")
                .names("Kari Moen", EntityType.PERSON)
                .says("Kari Moen", "sier", "at brua er trygg");
    }

    private static StoredArticle only(Archive archive) {
        List<StoredArticle> all = new ArrayList<>();
        archive.forEach(all::add);
        assertEquals(1, all.size());
        return all.get(0);
    }
}
