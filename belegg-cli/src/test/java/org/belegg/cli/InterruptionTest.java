package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.belegg.archive.Archive;
import org.belegg.archive.Provenance;
import org.belegg.archive.Run;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.article.StoryWords;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.store.Patience;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of many stories, in a process of its own: what was done is kept, and the status says why it ended. */
class InterruptionTest {
    /** SIGINT in the mask of ignored signals that the system keeps of a process. */
    private static final long INTERRUPT = 0x2;

    private static final int STORIES = 2_000;

    @TempDir
    private Path folder;

    private Path stories = Path.of("");

    @BeforeEach
    void writeStories() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")) && isHeeded(), "interruptions do not come through here");
        stories = Files.createDirectory(folder.resolve("stories"));
        for (int i = 0; i < STORIES; i++) {
            Files.writeString(stories.resolve("s" + i + ".txt"), "– Brua er trygg, sier Kari Nilsen.\n".repeat(20));
        }
    }

    @Test
    void folderKeepsEveryStoryThatWasDone() throws Exception {
        Path results = folder.resolve("results");
        Ended run = interrupted(results, "-o", results + "/");
        assertEquals(ExitStatus.INTERRUPTED, run.status, run.err);
        List<Path> files = filesIn(results);
        assertTrue(run.err.contains("interrupted after " + files.size() + " stories"), run.err);
        assertTrue(files.size() < STORIES);
        for (Path file : files) {
            assertEquals(
                    "nb",
                    JsonTree.parse(Files.readString(file)).path("language").asText());
        }
    }

    @Test
    void fileIsKeptBesideItsPlaceUpToTheLastWholeStory() throws Exception {
        Path results = folder.resolve("results");
        Path result = Files.createDirectory(results).resolve("all.jsonl");
        Ended run = interrupted(results, "-o", result.toString());
        assertEquals(ExitStatus.INTERRUPTED, run.status, run.err);
        assertTrue(Files.notExists(result));
        List<String> lines = Files.readAllLines(results.resolve("all.jsonl.partial"));
        assertTrue(run.err.contains("interrupted after " + lines.size() + " stories; kept in "), run.err);
        for (String line : lines) {
            assertEquals("nb", JsonTree.parse(line).path("language").asText());
        }
    }

    @Test
    void exportKeepsEveryStoryThatWasDoneAndLeavesTheArchiveAsItWas() throws Exception {
        String archive = folder.resolve("a.belegg").toString();
        fill(archive);
        Path results = folder.resolve("results");
        // Sentences are taken apart again for this format: there is time to interrupt.
        Ended run = ended(results, List.of("export", "--in", archive, "-f", "conllu", "-o", results + "/"));
        assertEquals(ExitStatus.INTERRUPTED, run.status, run.err);
        List<Path> files = filesIn(results);
        assertTrue(run.err.contains("interrupted after " + files.size() + " stories"), run.err);
        assertTrue(files.size() < STORIES);
        for (Path file : files) {
            assertTrue(Files.readString(file).endsWith("\n\n"), file.toString());
        }
        CommandLineRun status = CommandLineRun.of("status", "--check", "--in", archive);
        assertTrue(status.out().contains("stories     " + STORIES + "\n"), status.out());
        assertTrue(status.out().contains("integrity   ok\n"), status.out());
    }

    /** Stories of which nothing is known: what is tested is how they are written. */
    private static void fill(String archive) {
        Signature somebody = new Signature("test", Instant.EPOCH);
        try (Archive open = Archive.openOrCreate(Path.of(archive), Patience.USUAL)) {
            Run run = open.begin(new Provenance("add", "1", "", "", somebody));
            for (int i = 0; i < STORIES; i++) {
                Article article = Article.of("s" + i, "– Brua er trygg, sier Kari Nilsen.\n".repeat(20))
                        .withOutlet("Avis " + i);
                Reading reading = new Reading(
                        article, Language.NB, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
                run.put(new NewArticle(article, reading, StoryWords.NONE), "test");
            }
            run.end(somebody, 0);
        }
    }

    private record Ended(int status, String err) {}

    /** Reads all stories, and is interrupted as soon as something stands in a file of this folder. */
    private Ended interrupted(Path results, String... output) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("read", stories.toString(), "-f", "jsonl"));
        arguments.addAll(List.of(output));
        return ended(results, arguments);
    }

    private Ended ended(Path results, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        Path talk = folder.resolve("talk");
        Process process = new ProcessBuilder(command)
                .redirectError(talk.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            while (process.isAlive() && !holdsAnything(results)) {
                Thread.sleep(20);
            }
            new ProcessBuilder("/bin/kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running");
        } finally {
            process.destroyForcibly();
        }
        return new Ended(process.exitValue(), Files.readString(talk));
    }

    private static boolean holdsAnything(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        for (Path file : filesIn(folder)) {
            if (file.toFile().length() > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** A program that is started with interruptions ignored, as by nohup, starts others that ignore them too. */
    private static boolean isHeeded() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return true;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) & INTERRUPT) == 0;
    }
}
