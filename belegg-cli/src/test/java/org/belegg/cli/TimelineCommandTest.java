package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
    private static final String TRIAL = """
            Ordføreren for retten

            – Rettssaken starter 12. mars, sa aktor Kari Moen torsdag.

            Brua ble stengt i januar.
            """;

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void add() throws IOException {
        Path story = folder.resolve("sak.txt");
        Files.writeString(story, TRIAL);
        archive = folder.resolve("a.belegg").toString();
        run(
                "add",
                story.toString(),
                "--to",
                archive,
                "--outlet",
                "Kystposten",
                "--published",
                "2024-02-09",
                "--by",
                "T");
    }

    @Test
    void aStoryThatIsReadGivesAllThreeTracks() {
        String out = run("timeline", "rettssak", "--in", archive).out();
        assertTrue(out.contains("2024-01-01..2024-01-31, some of 31 days\n  happened: 1 report in 1 story\n"), out);
        assertTrue(out.contains("the writer: Brua ble stengt i [januar]."), out);
        assertTrue(out.contains("2024-02-08\n  said: 1 statement in 1 story\n"), out);
        assertTrue(out.contains("2024-02-09\n  published: 1 story\n"), out);
        assertTrue(out.contains("2024-03-12\n  happened: 1 report in 1 story\n"), out);
        assertEquals(
                "Nothing was found.\n",
                run("timeline", "finnesikke", "--in", archive).out());
    }

    @Test
    void whatIsShownIsFoundByItsId() {
        String line = run("timeline", "--in", archive, "-f", "jsonl", "--event-day", "2024-03")
                .outLines()
                .get(1);
        String id = line.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1");
        assertTrue(run("show", id, "--in", archive).out().startsWith(id), line);
    }

    @Test
    void thePageAndTheCalendarAreWrittenToFiles() throws IOException {
        Path page = folder.resolve("side.html");
        Path calendar = folder.resolve("dager.ics");
        assertEquals(
                0,
                run("timeline", "--in", archive, "-f", "html", "-o", page.toString())
                        .status());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(page).endsWith("</html>\n"));
        CommandLineRun run = run("timeline", "--in", archive, "-f", "ics", "-o", calendar.toString());
        assertEquals("belegg: 1 day that lay ahead when a story told of it\n", run.err());
        assertTrue(Files.readString(calendar).contains("DTSTART;VALUE=DATE:20240312\r\n"));
        assertEquals("", run.out());
    }

    @Test
    void theSameArchiveGivesTheSameBytes() {
        for (String format : List.of("text", "html", "ics", "jsonl")) {
            assertEquals(
                    run("timeline", "--in", archive, "-f", format).out(),
                    run("timeline", "--in", archive, "-f", format).out());
        }
    }

    @Test
    void wrongUsageSaysWhatIsNeeded() throws IOException {
        CommandLineRun form = run("timeline", "--in", archive, "-f", "pdf");
        assertEquals(ExitStatus.USAGE, form.status());
        assertEquals("belegg: need text, html, ics or jsonl, got \"pdf\"\n", form.err());
        byte[] before = Files.readAllBytes(Path.of(archive));
        assertEquals(
                ExitStatus.USAGE,
                run("timeline", "--in", archive, "-o", archive).status());
        assertEquals(before.length, Files.readAllBytes(Path.of(archive)).length);
        assertEquals(
                ExitStatus.USAGE,
                run("timeline", "'-x'", "--in", archive, "--sort", "said").status());
        assertEquals(ExitStatus.USAGE, run("timeline", "\"\"", "--in", archive).status());
        Path missing = folder.resolve("out.txt");
        assertEquals(
                ExitStatus.UNREADABLE,
                run("timeline", "--in", folder.resolve("no.belegg").toString(), "-o", missing.toString())
                        .status());
        assertFalse(Files.exists(missing));
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }
}
