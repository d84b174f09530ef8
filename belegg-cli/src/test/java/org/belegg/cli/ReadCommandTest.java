package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.json.JsonLinesParser;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @TempDir
    private Path folder;

    @Test
    void textFileIsOneStoryNamedAfterTheFile() throws IOException {
        Path story = write("brua.txt", "– Brua er trygg, sier ordfører Kari Moen.\n");
        CommandLineRun run = CommandLineRun.of("read", story.toString(), "--format", "jsonl");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("", run.err());
        Article read = new JsonLinesParser().parse(run.out()).article();
        assertEquals("brua", read.id());
        assertEquals("– Brua er trygg, sier ordfører Kari Moen.\n", read.text());
    }

    @Test
    void optionsSayWhatTheFileDoesNot() throws IOException {
        Path story = write("a.txt", "Ho kjem.");
        CommandLineRun run = CommandLineRun.of(
                "read",
                story.toString(),
                "-f",
                "jsonl",
                "--lang",
                "nn",
                "--published",
                "2025-03",
                "--title",
                "Ho",
                "--outlet",
                "Øyposten",
                "--id",
                "n1");
        assertEquals(
                new Article("n1", "Ho kjem.", "Ho", PartialDate.parse("2025-03"), "Øyposten", Language.NN),
                new JsonLinesParser().parse(run.out()).article());
    }

    @Test
    void textViewIsTheUsualOne() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", write("a.txt", "Hei.").toString());
        assertTrue(run.out().startsWith("a\nno date · nb · "), run.out());
        assertFalse(run.out().contains("\u001b"), run.out());
    }

    @Test
    void terminalGetsStylesAndAFileDoesNot() throws IOException {
        Path story = write("a.txt", "Hei.");
        assertTrue(CommandLineRun.onTerminal("read", story.toString()).out().startsWith("\u001b[1ma\u001b[0m\n"));
        Path result = folder.resolve("result.txt");
        CommandLineRun.onTerminal("read", story.toString(), "-o", result.toString());
        assertTrue(Files.readString(result).startsWith("a\n"));
    }

    @Test
    void folderStandsForItsStoriesInTheOrderOfTheirNames() throws IOException {
        write("b.txt", "To.");
        write("a.txt", "En.");
        write("sub/c.TXT", "Tre.");
        write("notes.md", "Nei.");
        write(".hidden.txt", "Nei.");
        CommandLineRun run = CommandLineRun.of("read", folder.toString(), "--format", "jsonl");
        assertEquals(List.of("a", "b", "sub/c"), ids(run));
    }

    @Test
    void jsonLinesFileHasAStoryALine() throws IOException {
        Path lines = write(
                "all.jsonl", "{\"id\":\"x\",\"text\":\"En.\"}\n\n{\"id\":\"y\",\"text\":\"To.\",\"outlet\":\"NTB\"}");
        CommandLineRun run = CommandLineRun.of("read", lines.toString(), "--format", "jsonl");
        assertEquals(List.of("x", "y"), ids(run));
        assertEquals("NTB", JsonTree.parse(run.outLines().get(1)).path("outlet").asText());
    }

    @Test
    void standardInputIsTextOrJsonLines() {
        assertEquals(List.of("stdin"), ids(CommandLineRun.withInput("Hei.", "read", "-", "-f", "jsonl")));
        assertEquals(
                List.of("x", "y"),
                ids(CommandLineRun.withInput(
                        "\uFEFF {\"id\":\"x\",\"text\":\"\"}\n{\"id\":\"y\",\"text\":\"\"}\n",
                        "read",
                        "-",
                        "-f",
                        "jsonl")));
    }

    @Test
    void outputKeepsTheOrderOfTheInputWithManyJobs() throws IOException {
        List<String> expected = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            expected.add("n" + i);
            lines.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append("Hei. ".repeat(i % 40))
                    .append("\"}\n");
        }
        Path file = write("all.jsonl", lines.toString());
        CommandLineRun run = CommandLineRun.of("read", file.toString(), "-f", "jsonl", "--jobs", "8");
        assertEquals(expected, ids(run));
    }

    @Test
    void anyNumberOfJobsGivesTheSameBytes() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("s" + i + ".txt", "– Dette er sak " + i + ", sier Kari Moen.");
        }
        for (String format : List.of(
                "text",
                "jsonl",
                "html",
                "markdown",
                "csv",
                "webannotation",
                "prov",
                "schemaorg",
                "ftm",
                "gexf",
                "conllu")) {
            String one = CommandLineRun.of("read", folder.toString(), "-f", format, "--jobs", "1")
                    .out();
            assertEquals(
                    one,
                    CommandLineRun.of("read", folder.toString(), "-f", format, "--jobs", "4")
                            .out());
        }
    }

    @Test
    void htmlIsOnePageHoweverManyStories() throws IOException {
        write("a.txt", "En.");
        write("b.txt", "To.");
        String page =
                CommandLineRun.of("read", folder.toString(), "--format", "html").out();
        assertTrue(page.startsWith("<!DOCTYPE html>") && page.endsWith("</html>\n"), page);
        assertEquals(2, page.split("<section class=\"story\"", -1).length - 1);
    }

    @Test
    void outputFileAppearsWhole() throws IOException {
        Path story = write("a.txt", "Hei.");
        Path result = folder.resolve("out.jsonl");
        Files.writeString(result, "older");
        CommandLineRun run = CommandLineRun.of("read", story.toString(), "-f", "jsonl", "-o", result.toString());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("", run.out());
        assertEquals("a", JsonTree.parse(Files.readString(result)).path("id").asText());
        assertEquals(List.of("a.txt", "out.jsonl"), names(folder));
    }

    @Test
    void outputFolderGetsAFileAStory() throws IOException {
        Path lines = write("all.jsonl", """
                {"id":"en","text":"En."}
                {"id":"../../etc/to","text":"To."}
                {"id":"EN","text":"Tre."}
                {"id":".tre","text":"Fire."}
                """);
        Path results = folder.resolve("results");
        CommandLineRun run = CommandLineRun.of("read", lines.toString(), "-f", "html", "-o", results + "/");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(List.of("EN-2.html", "_._.._etc_to.html", "_tre.html", "en.html"), names(results));
        assertTrue(Files.readString(results.resolve("en.html")).endsWith("</html>\n"));
    }

    @Test
    void csvIsTheAttributionsUnlessAnotherTableIsAskedFor() throws IOException {
        String story =
                write("brua.txt", "– Brua er trygg, sier ordfører Kari Moen.").toString();
        CommandLineRun run = CommandLineRun.of("read", story, "--format", "csv");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().startsWith("article,start,end,text,id,type,stance,content,"), run.out());
        assertTrue(run.out().contains("\r\nbrua,2,15,Brua er trygg,"), run.out());
        CommandLineRun roles = CommandLineRun.of("read", story, "--format", "csv", "--table", "roles");
        assertTrue(roles.out().contains("\r\nbrua,"), roles.out());
        assertTrue(roles.out().contains(",Kari Moen,ordfører,"), roles.out());
    }

    @Test
    void csvInAFolderIsAFileATableOverAllStories() throws IOException {
        write("in/a.txt", "– Brua er trygg, sier ordfører Kari Moen.");
        write("in/b.txt", "– Brua er stengt, sier ordfører Ola Nes.");
        Path tables = folder.resolve("tables");
        CommandLineRun run =
                CommandLineRun.of("read", folder.resolve("in").toString(), "--format", "csv", "-o", tables + "/");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals(
                List.of(
                        "attributions.csv",
                        "entities.csv",
                        "figures.csv",
                        "hearsay.csv",
                        "roles.csv",
                        "times.csv",
                        "warnings.csv"),
                names(tables));
        List<String> rows = Files.readAllLines(tables.resolve("attributions.csv"));
        assertEquals(3, rows.size(), rows.toString());
        assertTrue(rows.get(1).startsWith("a,2,15,Brua er trygg,"), rows.get(1));
        assertTrue(rows.get(2).startsWith("b,2,16,Brua er stengt,"), rows.get(2));
    }

    @Test
    void csvInAFolderCanBeOneTable() throws IOException {
        Path tables = folder.resolve("tables");
        String story = write("a.txt", "Hei.").toString();
        CommandLineRun.of("read", story, "--format", "csv", "--table", "figures", "-o", tables + "/");
        assertEquals(List.of("figures.csv"), names(tables));
    }

    @Test
    void csvForExcelHasAByteOrderMarkAndSemicolons() throws IOException {
        String story =
                write("=1+1.txt", "– Brua er trygg, sier ordfører Kari Moen.").toString();
        CommandLineRun run = CommandLineRun.of("read", story, "--format", "csv", "--for", "excel");
        assertTrue(run.out().startsWith("\uFEFFarticle;start;end;text;"), run.out());
        assertTrue(run.out().contains("\r\n'=1+1;2;15;"), run.out());
    }

    @Test
    void tableThatIsNotThereIsWrongUsageAndThoseThatAreAreNamed() {
        CommandLineRun run = CommandLineRun.of("read", "-", "--format", "csv", "--table", "numbers");
        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(
                run.err().contains("need one of attributions, entities, roles, times, figures, hearsay, warnings"),
                run.err());
    }

    @Test
    void tableOfAnotherFormatIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("read", "-", "--format", "html", "--table", "figures");
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals("belegg: --table is for --format csv and parquet, but the format is html\n", run.err());
    }

    @Test
    void programOfAnotherFormatIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("read", "-", "--format", "parquet", "--for", "excel");
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals("belegg: --for is for --format csv, but the format is parquet\n", run.err());
    }

    @Test
    void parquetInAFolderIsAFileATableWhateverTheJobs() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("in/s" + i + ".txt", "– Dette er sak " + i + ", sier Kari Moen.");
        }
        String in = folder.resolve("in").toString();
        Path one = folder.resolve("one");
        Path four = folder.resolve("four");
        CommandLineRun run = CommandLineRun.of("read", in, "-f", "parquet", "-o", one + "/", "--jobs", "1");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        CommandLineRun.of("read", in, "-f", "parquet", "-o", four + "/", "--jobs", "4");
        assertEquals(
                List.of(
                        "attributions.parquet",
                        "entities.parquet",
                        "figures.parquet",
                        "hearsay.parquet",
                        "roles.parquet",
                        "times.parquet",
                        "warnings.parquet"),
                names(one));
        for (String name : names(one)) {
            assertArrayEquals(Files.readAllBytes(one.resolve(name)), Files.readAllBytes(four.resolve(name)), name);
        }
        String attributions = Files.readString(one.resolve("attributions.parquet"), StandardCharsets.ISO_8859_1);
        assertTrue(attributions.contains("Dette er sak 11"));
    }

    @Test
    void parquetInAFileIsTheAttributionsUnlessAnotherTableIsAskedFor() throws IOException {
        String story =
                write("brua.txt", "– Brua er trygg, sier ordfører Kari Moen.").toString();
        Path file = folder.resolve("a.parquet");
        CommandLineRun run = CommandLineRun.of("read", story, "-f", "parquet", "-o", file.toString());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("content_spans"));
        CommandLineRun.of("read", story, "-f", "parquet", "--table", "entities", "-o", file.toString());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("mention_spans"));
    }

    @Test
    void parquetIsNotWrittenToTheStandardOutput() {
        CommandLineRun run = CommandLineRun.of("read", "-", "--format", "parquet");
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("as with -o attributions.parquet or -o tables/"), run.err());
    }

    @Test
    void progressIsShownOnATerminalAndOnlyThere() throws IOException {
        write("a.txt", "En.");
        write("b.txt", "To.");
        assertTrue(CommandLineRun.onTerminal("read", folder.toString()).err().contains("2 done, 0 failed"));
        assertEquals("", CommandLineRun.of("read", folder.toString()).err());
    }

    @Test
    void oneStoryNeedsNoProgress() throws IOException {
        assertEquals(
                "",
                CommandLineRun.onTerminal("read", write("a.txt", "En.").toString())
                        .err());
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> ids(CommandLineRun run) {
        return run.outLines().stream()
                .map(JsonTree::parse)
                .map((JsonNode record) -> record.path("id").asText())
                .toList();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
