package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Verdict;
import org.belegg.archive.search.Search;
import org.belegg.archive.store.ArchiveException;
import org.belegg.archive.store.Patience;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.model.EntityType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, bridge());
            archive.mark("bru.a1", List.of(Ruling.of(Verdict.ACCEPT, null)), TestArchive.SOMEBODY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM statement",
                "DELETE FROM statement_words",
                "DELETE FROM article_words",
                "UPDATE statement SET finding = 'a7', verdict = NULL; DELETE FROM entity"
            })
    void lostRowsAreToldAndMadeAnew(String harm) throws SQLException {
        execute(harm);
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            assertFalse(archive.check().isEmpty());
            archive.repair();
            assertEquals(List.of(), archive.check());
            assertEquals(
                    List.of("at brua er trygg"),
                    TestArchive.found(archive, Search.builder().words("trygg").decided("accept")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article SET text = 'En annen tekst.'",
                "UPDATE reading SET json = x'00112233'",
                "UPDATE reading SET words = x'00112233'",
                "DELETE FROM reading"
            })
    void whatCannotBeMadeAnewIsTold(String harm) throws SQLException {
        execute(harm);
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            assertFalse(archive.check().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE article SET text = 'En annen tekst.' WHERE name = 'bru'",
                "UPDATE reading SET json = x'00112233' WHERE article = 1",
                "UPDATE reading SET words = x'00112233' WHERE article = 1",
                "DELETE FROM reading WHERE article = 1"
            })
    void oneStoryThatCannotBeReadKeepsNoOtherFromItsRows(String harm) throws SQLException {
        addFerry();
        execute(harm);
        execute("DELETE FROM statement");
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            archive.repair();
            assertEquals(
                    List.of("at ferja går"),
                    TestArchive.found(archive, Search.builder().words("ferja")));
            String key = archive.keys().stream()
                    .filter(each -> !each.equals(archive.look("ferje").story().key()))
                    .findFirst()
                    .orElseThrow();
            List<String> damage = archive.check();
            assertFalse(damage.isEmpty());
            assertTrue(damage.stream().allMatch(line -> line.contains("story " + key)), damage::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reading SET json = x'00112233' WHERE article = 1",
                "DELETE FROM reading WHERE article = 1"
            })
    void aStoryWhoseReadingIsGoneIsToldAndCanBeReadAgain(String harm) throws SQLException {
        execute(harm);
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            String key = archive.keys().get(0);
            for (Executable use : List.<Executable>of(
                    () -> archive.look("bru"),
                    () -> archive.mark("bru.a1", List.of(Ruling.of(Verdict.ACCEPT, null)), TestArchive.SOMEBODY),
                    () -> archive.forEach(story -> {}))) {
                String message = String.valueOf(
                        assertThrows(UnreadableArchiveException.class, use).getMessage());
                assertTrue(message.contains("story " + key), message);
                assertTrue(message.contains("--refresh-all"), message);
            }
            assertEquals("Kari Moen sier at brua er trygg.", archive.given(key).text());
            TestArchive.addBy("2", archive, bridge());
            assertEquals(List.of(), archive.check());
            assertEquals(
                    List.of("at brua er trygg"),
                    TestArchive.found(archive, Search.builder().decided("accept")));
        }
    }

    @Test
    void aStoryWithoutAReadingIsThereToBeReadAgain() throws SQLException {
        execute("DELETE FROM reading");
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            assertEquals(Run.Known.OUTDATED, archive.begin(TestArchive.by("1")).look(bridge().article()));
        }
    }

    @Test
    void aBrokenFileIsToldAndNeverCrashes() throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long place = 3 * 4096L; place < bytes.length(); place += 4096) {
                bytes.seek(place);
                bytes.write(new byte[4096]);
            }
        }
        assertThrows(ArchiveException.class, () -> {
            try (Archive archive = Archive.open(file(), Patience.USUAL)) {
                if (!archive.check().isEmpty()) {
                    throw new ArchiveException(file(), "told", null);
                }
            }
        });
    }

    private static MadeStory bridge() {
        return new MadeStory("bru", "Kari Moen sier at brua er trygg.")
                .names("Kari Moen", EntityType.PERSON)
                .says("Kari Moen", "sier", "at brua er trygg");
    }

    private void addFerry() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(
                    archive,
                    new MadeStory("ferje", "Ola Vik sier at ferja går.")
                            .names("Ola Vik", EntityType.PERSON)
                            .says("Ola Vik", "sier", "at ferja går"));
        }
    }

    private Path file() {
        return folder.resolve("test.belegg");
    }

    private void execute(String commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String command : commands.split(";", -1)) {
                statement.execute(command);
            }
        }
    }
}
