package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.belegg.archive.store.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that adds stories, again and again, as {@code kill -9} does. So many times as the property
 * {@code belegg.kills} says.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("belegg.kills", 20);
    private static final int STORIES = 100_000;
    private static final int LONGEST_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void aKilledRunLosesAtMostTheStoryInHand() throws Exception {
        Path file = folder.resolve("test.belegg");
        Random random = new Random(4);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process adding = start(file);
            // From before the archive is open until many stories are in.
            if (random.nextInt(4) > 0) {
                awaitBegin(adding);
            }
            boolean ended = adding.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            assertTrue(!ended, "it came to its end before it was killed");
            adding.destroyForcibly().waitFor();
            if (file.toFile().exists()) {
                try (Archive archive = Archive.openOrCreate(file, Patience.USUAL)) {
                    long stories = archive.status().counts().getOrDefault("stories", -1L);
                    assertTrue(stories >= before, "had " + before + " stories, has " + stories);
                    before = stories;
                }
            }
        }
        assertTrue(before > 0, "nothing was added");
        try (Archive archive = Archive.open(file, Patience.USUAL)) {
            assertEquals(List.of(), archive.check());
            Set<String> ids = new HashSet<>();
            archive.forEach(story -> {
                assertTrue(
                        ids.add(story.article().id()),
                        "twice: " + story.article().id());
                int number = Integer.parseInt(story.article().id().substring(1));
                assertEquals(AddingProcess.story(number).reading(), story.reading());
            });
            // None is missing in between: each run went on where the last one was killed.
            assertEquals(before, ids.size());
            for (int i = 0; i < before; i++) {
                assertTrue(ids.contains("s" + i), "missing: s" + i);
            }
        }
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        // What a killed process unpacked, nobody removes.
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AddingProcess.class.getName(),
                        file.toString(),
                        String.valueOf(STORIES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitBegin(Process adding) throws IOException {
        InputStream out = adding.getInputStream();
        assertTrue(out.read() == 'b', "the process did not begin");
    }
}
