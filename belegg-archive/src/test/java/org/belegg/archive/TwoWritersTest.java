package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.belegg.archive.store.BusyArchiveException;
import org.belegg.archive.store.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoWritersTest {
    @TempDir
    private Path folder;

    @Test
    void twoRunsAddSideBySideAndLoseNothing() throws Exception {
        TestArchive.in(folder).close();
        ExecutorService writers = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = writers.submit(() -> addMany("a"));
            Future<?> other = writers.submit(() -> addMany("b"));
            one.get(60, TimeUnit.SECONDS);
            other.get(60, TimeUnit.SECONDS);
        } finally {
            writers.shutdownNow();
        }
        try (Archive archive = TestArchive.in(folder)) {
            assertEquals(40L, archive.status().counts().get("stories"));
            assertEquals(List.of(), archive.check());
        }
    }

    @Test
    void aSecondWriterIsToldAndWaits() throws Exception {
        assertWaits(archive -> TestArchive.add(archive, new MadeStory("a", "Hei.")));
        try (Archive archive = TestArchive.in(folder)) {
            assertEquals(1L, archive.status().counts().get("stories"));
        }
    }

    @Test
    void whoMendsWaitsToo() throws Exception {
        assertWaits(Archive::repair);
    }

    @Test
    void aSecondWriterWithoutPatienceGivesUpAndReadersDoNotMind() throws Exception {
        TestArchive.in(folder).close();
        try (Connection holder = heldByAnother();
                Archive archive = Archive.open(file(), new Patience(Duration.ZERO, () -> {}))) {
            assertThrows(BusyArchiveException.class, () -> TestArchive.add(archive, new MadeStory("a", "Hei.")));
            assertEquals(0L, archive.status().counts().get("stories"));
            execute(holder, "ROLLBACK");
        }
    }

    private void assertWaits(Consumer<Archive> writer) throws Exception {
        TestArchive.in(folder).close();
        CountDownLatch told = new CountDownLatch(1);
        try (Connection holder = heldByAnother();
                Archive archive = Archive.open(file(), new Patience(Duration.ofSeconds(30), told::countDown))) {
            ExecutorService second = Executors.newSingleThreadExecutor();
            try {
                Future<?> adding = second.submit(() -> writer.accept(archive));
                assertTrue(told.await(20, TimeUnit.SECONDS), "was not told");
                execute(holder, "ROLLBACK");
                adding.get(20, TimeUnit.SECONDS);
            } finally {
                second.shutdownNow();
            }
            assertEquals(List.of(), archive.check());
        }
    }

    private int addMany(String prefix) {
        try (Archive archive = Archive.open(file(), Patience.USUAL)) {
            for (int i = 0; i < 20; i++) {
                TestArchive.add(archive, new MadeStory(prefix + i, "Historie " + prefix + i + "."));
            }
        }
        return 0;
    }

    private Path file() {
        return folder.resolve("test.belegg");
    }

    private Connection heldByAnother() throws SQLException {
        Connection holder = java.sql.DriverManager.getConnection("jdbc:sqlite:" + file());
        execute(holder, "BEGIN IMMEDIATE");
        return holder;
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
