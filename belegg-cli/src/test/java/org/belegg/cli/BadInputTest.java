package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.json.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clear message or a reading with warnings; never a stack trace, never a hang, never a lost other file. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void emptyFileGivesAReadingWithAWarning() throws IOException {
        JsonNode record = readOne(write("tom.txt", new byte[0]), ExitStatus.DONE);
        assertEquals("", record.path("text").asText());
        assertEquals("no-text", record.path("warnings").path(0).path("code").asText());
    }

    @Test
    void emptyJsonLinesFileIsDoneAndSaysSo() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("read", write("tom.jsonl", new byte[0]).toString(), "-f", "jsonl");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals("", run.out());
        assertEquals("belegg: the input holds no story\n", run.err());
    }

    @Test
    void binaryFileIsRefusedByName() throws IOException {
        Path picture = write("bilde.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        CommandLineRun run = CommandLineRun.of("read", picture.toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertEquals("", run.out());
        assertEquals(
                "belegg: cannot read " + picture
                        + ": this is a PNG picture, not text; save the story as plain text in UTF-8\n",
                run.err());
    }

    @Test
    void binaryFileCalledJsonLinesIsRefusedOnce() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "read", write("x.jsonl", "\u0000\n\u0000\n\u0000\n").toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void invalidUtf8IsReadWithAWarningThatNamesThePlace() throws IOException {
        Path damaged = write("skade.txt", new byte[] {'P', (byte) 0xC3, (byte) 0xA5, '\n', 'x', (byte) 0xC3, 'y'});
        CommandLineRun run = CommandLineRun.of("read", damaged.toString(), "-f", "jsonl");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals(
                "belegg: " + damaged + ": invalid UTF-8 at line 2, byte offset 5 (0xC3): read as U+FFFD\n", run.err());
        JsonNode record = JsonTree.parse(run.out());
        assertEquals("På\nx\uFFFDy", record.path("text").asText());
        assertEquals(
                "invalid-utf-8", record.path("warnings").path(0).path("code").asText());
        assertEquals(
                "\uFFFD",
                record.path("warnings").path(0).path("span").path("text").asText());
    }

    @Test
    void latin1IsRecognised() throws IOException {
        Path old = write("gammel.txt", "Blåbær på øya.".getBytes(StandardCharsets.ISO_8859_1));
        JsonNode record = readOne(old, ExitStatus.DONE);
        assertEquals("Blåbær på øya.", record.path("text").asText());
        assertEquals(
                "read-as-windows-1252",
                record.path("warnings").path(0).path("code").asText());
    }

    @Test
    void warningsAboutBytesStandInTheTextView() throws IOException {
        Path old = write("gammel.txt", "Blåbær på øya.".getBytes(StandardCharsets.ISO_8859_1));
        CommandLineRun run = CommandLineRun.of("read", old.toString());
        assertTrue(run.out().contains("Warnings: 1"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void missingFileAmongAHundredLosesNoOther() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("read", "-f", "jsonl"));
        for (int i = 0; i < 100; i++) {
            arguments.add(
                    i == 40
                            ? folder.resolve("borte.txt").toString()
                            : write("s" + i + ".txt", "Hei.").toString());
        }
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertEquals(ExitStatus.SOME_FAILED, run.status());
        assertEquals(99, run.outLines().size());
        assertEquals(
                "belegg: cannot read " + folder.resolve("borte.txt") + ": there is no such file. Check the name.\n"
                        + "belegg: 99 done, 1 failed\n",
                run.err());
    }

    @Test
    void missingFileAloneIsUnreadable() {
        CommandLineRun run =
                CommandLineRun.of("read", folder.resolve("borte.txt").toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertEquals("", run.out());
    }

    @Test
    void fileThatCannotBeOpenedIsUnreadable() throws IOException {
        // A name that goes through a file: the same for root, who may read everything.
        Path through = write("fil.txt", "Hei.").resolve("under.txt");
        CommandLineRun run = CommandLineRun.of("read", through.toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertTrue(run.err().startsWith("belegg: cannot read " + through + ": "), run.err());
    }

    @Test
    void folderWithoutStoriesIsUnreadable() {
        CommandLineRun run = CommandLineRun.of("read", folder.toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertEquals("belegg: " + folder + " holds no story: no file below it ends with .txt or .jsonl\n", run.err());
    }

    @Test
    void brokenLineIsNamedAndTheOthersAreRead() throws IOException {
        Path lines = write(
                "all.jsonl",
                "{\"id\":\"x\",\"text\":\"En.\"}\n{\"id\": oops\n{\"id\":\"y\"}\n{\"id\":\"z\",\"text\":\"\"}\n");
        CommandLineRun run = CommandLineRun.of("read", lines.toString(), "-f", "jsonl");
        assertEquals(ExitStatus.SOME_FAILED, run.status());
        assertEquals(2, run.outLines().size());
        assertTrue(run.err().contains("cannot read " + lines + ", line 2: not JSON: "), run.err());
        assertTrue(
                run.err().contains("cannot read " + lines + ", line 3: not an article: the field \"text\" is missing"),
                run.err());
    }

    @Test
    void storiesThatShareAnIdAreBothKept() throws IOException {
        Path lines = write("all.jsonl", "{\"id\":\"x\",\"text\":\"En.\"}\n".repeat(3));
        CommandLineRun run = CommandLineRun.of("read", lines.toString(), "-f", "jsonl");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals(3, run.outLines().size());
        assertEquals(
                "belegg: " + lines
                        + ", line 2: another story has the id \"x\" too; both are kept. Give each an id of its"
                        + " own.\n",
                run.err());
    }

    @Test
    void readerWhoClosesThePipeEndsTheRunQuietly() throws IOException {
        CommandLineRun run = CommandLineRun.into(
                failing("Broken pipe"), "read", manyStories().toString(), "-f", "jsonl");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals("", run.err());
    }

    @Test
    void fullDiskBehindTheStandardOutputIsSaid() throws IOException {
        CommandLineRun run = CommandLineRun.into(
                failing("No space left on device"), "read", manyStories().toString(), "-f", "jsonl");
        assertEquals(ExitStatus.INTERNAL, run.status());
        assertEquals(
                "belegg: cannot write to the standard output: No space left on device. Check where it goes.\n",
                run.err());
    }

    @Test
    void fullDiskBehindAFileIsSaid() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "only Linux has a disk that is always full");
        CommandLineRun run = CommandLineRun.of("read", manyStories().toString(), "-f", "jsonl", "-o", full.toString());
        assertEquals(ExitStatus.INTERNAL, run.status());
        assertEquals(
                "belegg: cannot write /dev/full: No space left on device. Nothing was left behind; make room and run"
                        + " again.\n",
                run.err());
    }

    @Test
    void namesOfAllKindsAreRead() throws IOException {
        for (String name : List.of("-o", "to ord", "ny\nlinje", "日本 😀", "%s$(ls)", "..a", "--jobs=2")) {
            Path strange = Files.createDirectories(folder.resolve(name));
            Files.writeString(strange.resolve("-f.txt"), "Hei.");
            CommandLineRun run = CommandLineRun.of("read", strange.toString(), "-f", "jsonl");
            assertEquals(ExitStatus.DONE, run.status(), name + ": " + run.err());
            assertEquals("-f", JsonTree.parse(run.out()).path("id").asText());
        }
    }

    @Test
    void sameFileTwiceIsReadTwiceAndSaid() throws IOException {
        String story = write("a.txt", "Hei.").toString();
        CommandLineRun run = CommandLineRun.of("read", story, story, "-f", "jsonl");
        assertEquals(ExitStatus.DONE, run.status());
        assertEquals(2, run.outLines().size());
        assertTrue(run.err().contains("another story has the id \"a\" too; both are kept"), run.err());
    }

    @Test
    void storyInAnotherLanguageIsReadWithAWarning() throws IOException {
        JsonNode record = readOne(
                write("fr.txt", "Le gouvernement ne veut plus de ce projet, dit la ministre. Elle pense que non."),
                ExitStatus.DONE);
        assertEquals(
                "foreign-language", record.path("warnings").path(0).path("code").asText());
    }

    @Test
    void onlyHeadlinesAreAStory() throws IOException {
        JsonNode record =
                readOne(write("t.txt", "Ny bru\n\nKrever svar\n\nForskere: Breene forsvinner\n"), ExitStatus.DONE);
        assertEquals(0, record.path("warnings").size(), record::toString);
    }

    @Test
    void outputInAFolderThatIsNotThereIsWrongUsage() throws IOException {
        Path nowhere = folder.resolve("nowhere").resolve("out.jsonl");
        CommandLineRun run = CommandLineRun.of("read", write("a.txt", "Hei.").toString(), "-o", nowhere.toString());
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals(
                "belegg: cannot write " + nowhere + ": there is no folder " + nowhere.getParent()
                        + ". Make it first.\n",
                run.err());
    }

    @Test
    void outputThatWouldOverwriteItsInputIsWrongUsage() throws IOException {
        Path story = write("a.txt", "Hei.");
        CommandLineRun run = CommandLineRun.of("read", story.toString(), "-o", story.toString());
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals("Hei.", Files.readString(story));
    }

    @Test
    void nothingReadMeansNothingWritten() throws IOException {
        Path result = Files.writeString(folder.resolve("out.jsonl"), "older");
        CommandLineRun run = CommandLineRun.of(
                "read", folder.resolve("borte.txt").toString(), "-f", "jsonl", "-o", result.toString());
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertEquals("older", Files.readString(result));
    }

    @Test
    void idForSeveralStoriesIsWrongUsage() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "read", write("a.txt", "En.").toString(), write("b.txt", "To.").toString(), "--id", "x");
        assertEquals(ExitStatus.USAGE, run.status());
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndWhereToLook() {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("les"),
                List.of("read"),
                List.of("read", "a.txt", "--format", "pdf"),
                List.of("read", "a.txt", "--published", "i går"),
                List.of("read", "a.txt", "--lang", "fi"),
                List.of("read", "a.txt", "--jobs", "0"),
                List.of("read", "a\u0000b.txt"),
                List.of("read", "-", "-"),
                List.of("list", "things"),
                List.of("score"))) {
            CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
            assertEquals(ExitStatus.USAGE, run.status(), arguments + ": " + run.err());
            assertTrue(run.err().startsWith("belegg: "), run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        }
    }

    @Test
    void ofFiftyMegabytesInOneLineTheBeginningIsReadAndThatIsSaid() throws IOException {
        Path story = write("lang.txt", "a".repeat(50_000_000));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            CommandLineRun run = CommandLineRun.of("read", story.toString());
            assertEquals(ExitStatus.DONE, run.status(), run.err());
            assertTrue(run.out().contains("the text is longer than any story"), run.out());
        });
    }

    @Test
    void controlCharactersInNamesDoNotReachTheTerminal() {
        CommandLineRun run =
                CommandLineRun.of("read", folder.resolve("\u001b[31m.txt").toString());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    private Path manyStories() throws IOException {
        return write("all.jsonl", "{\"text\":\"Hei.\"}\n".repeat(200));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static JsonNode readOne(Path file, int status) {
        CommandLineRun run = CommandLineRun.of("read", file.toString(), "-f", "jsonl");
        assertEquals(status, run.status(), run.err());
        return JsonTree.parse(run.out());
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
