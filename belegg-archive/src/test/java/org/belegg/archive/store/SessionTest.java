package org.belegg.archive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands stay prepared: what one run of a command leaves must not show in the next. */
class SessionTest {
    private static final String ADD = "INSERT INTO word (id, form) VALUES (?, ?)";

    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void makeTable() {
        database = Database.connect(folder.resolve("session.db"), Patience.USUAL);
        change("CREATE TABLE word (id INTEGER PRIMARY KEY, form TEXT)");
        change("INSERT INTO word (id, form) VALUES (1, 'ferje'), (2, 'kai'), (3, 'bru')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCommandMayRunWhileItsOwnRowsAreRead() {
        String next = "SELECT id, form FROM word WHERE id >= ? ORDER BY id";
        List<String> pairs = database.read(session -> session.all(
                next,
                row -> row.getString("form")
                        + session.all(next, inner -> inner.getString("form"), row.getLong("id") + 1),
                1));
        assertEquals(List.of("ferje[kai, bru]", "kai[bru]", "bru[]"), pairs);
    }

    @Test
    void aCommandThatFailedRunsAgain() {
        assertThrows(ArchiveException.class, () -> change(ADD, 1, "naust"));
        assertEquals(1, change(ADD, 4, "naust"));
        assertEquals(4, words());
    }

    @Test
    void rowsBeforeOneThatFailedAreNotKept() {
        assertThrows(
                ArchiveException.class,
                () -> database.write(session -> {
                    try (Insert words = session.insertInto("word (id, form)")) {
                        words.row(4, "naust");
                        words.row(1, "naust");
                    }
                    return session;
                }));
        assertEquals(3, words());
        assertEquals(1, change(ADD, 4, "naust"));
    }

    @Test
    void aValueOfTheRunBeforeIsNotUsedAgain() {
        change(ADD, 4, "naust");
        change(ADD, 5);
        assertEquals(
                List.of("null"),
                database.read(session ->
                        session.all("SELECT form FROM word WHERE id = ?", row -> String.valueOf(row.getString(1)), 5)));
    }

    @Test
    void moreCommandsThanAreKeptGiveWhatTheyShould() {
        List<Long> expected = LongStream.range(0, 1_000).boxed().toList();
        List<Long> found = database.read(session -> {
            for (long number : expected) {
                session.number("SELECT " + number);
            }
            return session.all(
                    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999) SELECT i FROM n",
                    row -> session.number("SELECT " + row.getLong(1)));
        });
        assertEquals(expected, found);
    }

    private long words() {
        return database.read(session -> session.number("SELECT count(*) FROM word"));
    }

    private int change(String sql, Object... values) {
        return database.write(session -> session.change(sql, values));
    }
}
