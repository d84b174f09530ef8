package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.belegg.archive.search.Search;
import org.belegg.archive.store.ArchiveException;
import org.belegg.archive.store.Patience;
import org.belegg.archive.store.Schema;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An archive of each schema version, made by the Belegg of its time from two of the examples, with two decisions and a
 * merger. When the schema gets a new version, the one before stays here.
 */
class OldArchiveTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anArchiveOfEveryVersionOpensWithAllThatItHolds(int version) throws IOException {
        try (Archive archive = Archive.open(copy(version), Patience.USUAL)) {
            ArchiveStatus status = archive.status();
            assertEquals(2L, status.counts().get("stories"));
            assertEquals(2L, status.counts().get("decisions"));
            assertEquals(1L, status.counts().get("mergers"));
            assertEquals("fixture", status.lastRuns().get(0).who());
            assertEquals(1, found(archive, Search.builder().decided("accept")));
            assertEquals(1, found(archive, Search.builder().stance(Stance.ASKS).decided("correct")));
            assertTrue(found(archive, Search.builder().words("fange").outlet("Kveldsposten")) > 0);
            assertEquals(
                    found(archive, Search.builder().speaker("Siren Tangvald")),
                    found(archive, Search.builder().speaker("Magnhild Eikrem")));
            assertEquals(List.of(), archive.check());
        }
    }

    @Test
    void anUpgradeThatFailsOnTheWayLeavesTheArchiveAsItWas() throws IOException, SQLException {
        Path file = copy(1);
        execute(file, "CREATE TRIGGER harm BEFORE INSERT ON figure BEGIN SELECT RAISE(ABORT, 'harm'); END");
        assertThrows(ArchiveException.class, () -> Archive.open(file, Patience.USUAL));
        assertEquals(1, number(file, "PRAGMA user_version"));
        assertEquals(0, number(file, "SELECT count(*) FROM sqlite_schema WHERE name = 'band'"));
        execute(file, "DROP TRIGGER harm");
        try (Archive archive = Archive.open(file, Patience.USUAL)) {
            assertEquals(List.of(), archive.check());
        }
    }

    @Test
    void todaysVersionIsAmongThem() {
        assertTrue(
                OldArchiveTest.class.getResource("schema-" + Schema.VERSION + ".belegg") != null,
                "keep an archive of schema version " + Schema.VERSION + " beside this test");
    }

    @Test
    void anArchiveOfTheFutureIsRefusedAndLeftAlone() throws IOException, SQLException {
        Path file = copy(Schema.VERSION);
        execute(file, "PRAGMA user_version = 999");
        String message =
                String.valueOf(assertThrows(UnreadableArchiveException.class, () -> Archive.open(file, Patience.USUAL))
                        .getMessage());
        assertTrue(message.contains("made by a newer Belegg"), message);
        execute(file, "PRAGMA user_version = " + Schema.VERSION);
        Archive.open(file, Patience.USUAL).close();
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws SQLException {
        Path file = folder.resolve("other.sqlite");
        execute(file, "CREATE TABLE stamps (id INTEGER)");
        assertThrows(UnreadableArchiveException.class, () -> Archive.openOrCreate(file, Patience.USUAL));
        execute(file, "INSERT INTO stamps VALUES (1)");
    }

    private static long found(Archive archive, Search.Builder search) {
        return archive.find(search.build()).total();
    }

    private Path copy(int version) throws IOException {
        Path file = folder.resolve("old.belegg");
        try (InputStream in = OldArchiveTest.class.getResourceAsStream("schema-" + version + ".belegg")) {
            assertTrue(in != null, "no archive of version " + version);
            Files.copy(in, file);
        }
        return file;
    }

    private static int number(Path file, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getInt(1);
        }
    }

    private static void execute(Path file, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
