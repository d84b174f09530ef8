package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbsTest {
    private static final List<String> VERBS = List.of(
            "read",
            "demo",
            "why",
            "list",
            "score",
            "parse",
            "import",
            "add",
            "find",
            "export",
            "show",
            "mark",
            "merge",
            "split",
            "status",
            "timeline");

    @TempDir
    private Path folder;

    @Test
    void helpTeachesWithExamples() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertEquals(ExitStatus.DONE, run.status());
        assertTrue(run.out().contains("belegg read story.txt"), run.out());
        for (String verb : VERBS) {
            assertTrue(run.out().contains("\n  " + verb + " "), run.out());
            CommandLineRun help = CommandLineRun.of(verb, "--help");
            assertEquals(ExitStatus.DONE, help.status());
            assertTrue(help.out().contains("Examples:\n  belegg " + verb), help.out());
        }
    }

    @Test
    void helpFitsEightyColumns() {
        for (String verb : VERBS) {
            CommandLineRun.of(verb, "--help").outLines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }

    @Test
    void versionNamesBeleggAndJava() {
        CommandLineRun run = CommandLineRun.of("--version");
        assertTrue(run.out().matches("belegg \\d+\\.\\d+\\.\\d+\\S*\nJava .*\n"), run.out());
    }

    @Test
    void demoShowsTheStoryAndItsReading() {
        CommandLineRun run = CommandLineRun.of("demo");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().startsWith("Nye samtaler om våpenhvile i Tsjad\n"), run.out());
        assertTrue(run.out().contains("\nwire-ceasefire-talks · Kveldsposten · 2024-02-15 · nb · "), run.out());
    }

    @Test
    void demoKnowsTheOtherFormats() {
        assertTrue(CommandLineRun.of("demo", "--format", "jsonl").out().startsWith("{\"id\":\"wire-ceasefire-talks\""));
        assertTrue(CommandLineRun.of("demo", "--format", "html").out().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void listNamesLanguagesFormatsAndRules() {
        assertEquals(3, CommandLineRun.of("list", "languages").outLines().size());
        assertEquals(
                List.of(
                        "text",
                        "jsonl",
                        "html",
                        "markdown",
                        "csv",
                        "parquet",
                        "webannotation",
                        "prov",
                        "schemaorg",
                        "ftm",
                        "gexf",
                        "brat",
                        "conllu"),
                CommandLineRun.of("list", "formats").outLines().stream()
                        .map(line -> line.split(" ", 2)[0])
                        .toList());
        assertEquals(
                ExitStatus.DONE,
                CommandLineRun.of("list", "rules", "--examples").status());
    }

    @Test
    void whyExplainsALineOrAll() throws IOException {
        String story = Files.writeString(folder.resolve("a.txt"), "Tittel\n\n– Ja, sier Kari Moen.\n")
                .toString();
        assertEquals(ExitStatus.DONE, CommandLineRun.of("why", story).status());
        CommandLineRun run = CommandLineRun.of("why", story, "3");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertEquals("""
                line 3: – Ja, sier Kari Moen.
                  taken  dash-quotation: "Ja" is direct speech, handed over by "sier", source
                         "Kari Moen"
                  taken  speaker-name: "Kari Moen" means Kari Moen: named here

                """, run.out());
    }

    @Test
    void whyTellsWhatNearlyDecided() throws IOException {
        String story = Files.writeString(
                        folder.resolve("a.txt"), "Kari Moen møtte Siri Vik. Hun sier at brua åpner. Hun sier jo mye.")
                .toString();
        String out = CommandLineRun.of("why", story).out().replaceAll("\\s+", " ");
        assertTrue(
                out.contains("speaker-pronoun: \"Hun\" means Kari Moen: fits, and is most in mind here;"
                        + " next in mind: Siri Vik"),
                out);
        assertTrue(out.contains("left content-clause: \"sier\" takes no clause"), out);
    }

    @Test
    void whyRefusesALineThatIsNotThere() throws IOException {
        String story = Files.writeString(folder.resolve("a.txt"), "En linje.").toString();
        CommandLineRun run = CommandLineRun.of("why", story, "7");
        assertEquals(ExitStatus.USAGE, run.status());
        assertEquals("belegg: need a line from 1 to 1, got 7\n", run.err());
    }

    @Test
    void whyOfAMissingFileIsUnreadable() {
        assertEquals(
                ExitStatus.UNREADABLE,
                CommandLineRun.of("why", folder.resolve("borte.txt").toString()).status());
    }

    @Test
    void scorePrintsTheTableAndKeepsToTheLimits() throws IOException {
        gold();
        CommandLineRun run = CommandLineRun.of("score", "--gold", folder.toString());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(
                run.out().startsWith("                     P      R     F1   right/gold/predicted\nattribution "),
                run.out());
        CommandLineRun low = CommandLineRun.of("score", "--gold", folder.toString(), "--fail-under", "said_by=1.01");
        assertEquals(ExitStatus.BELOW_LIMIT, low.status());
        assertTrue(low.err().endsWith(", below the limit of 1.010\n"), low.err());
    }

    @Test
    void scoreTakesReadingsThatAreThere() throws IOException {
        gold();
        Path readings = Files.writeString(folder.resolve("r.jsonl"), """
                {"id":"a","attributions":[{"id":"a1","speaker":"e1","content":{"spans":[{"start":15,"end":27}]}}],\
                "entities":[{"id":"e1","name":"Moen"}]}
                """);
        CommandLineRun run = CommandLineRun.of(
                "score", "--gold", folder.toString(), "--readings", readings.toString(), "--fail-under", "said_by=1");
        assertEquals(ExitStatus.DONE, run.status(), run.err() + run.out());
    }

    @Test
    void scoreWithoutGoldIsUnreadable() {
        assertEquals(
                ExitStatus.UNREADABLE,
                CommandLineRun.of("score", "--gold", folder.toString()).status());
    }

    @Test
    void limitOnWhatIsNotMeasuredIsWrongUsage() throws IOException {
        gold();
        assertEquals(
                ExitStatus.USAGE,
                CommandLineRun.of("score", "--gold", folder.toString(), "--fail-under", "beauty=1")
                        .status());
    }

    @Test
    void parseWritesConllu() throws IOException {
        String story = Files.writeString(folder.resolve("a.txt"), "Hei.").toString();
        CommandLineRun run = CommandLineRun.of("parse", story);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().startsWith("# newdoc id = a\n"), run.out());
    }

    @Test
    void parseOfABrokenTableNamesFileAndLine() throws IOException {
        String table =
                Files.writeString(folder.resolve("a.conll"), "1\tHei\n2 du\n").toString();
        CommandLineRun run = CommandLineRun.of("parse", "--pretokenised", table);
        assertEquals(ExitStatus.UNREADABLE, run.status());
        assertTrue(run.err().contains("a, line 2: need a number and a word"), run.err());
    }

    @Test
    void rehearsalRunsThroughEveryVerb() {
        assertEquals(ExitStatus.DONE, CommandLineRun.of("rehearse").status());
    }

    private void gold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Moen lovet at brua er trygg.");
        Files.writeString(
                folder.resolve("a.json"),
                "{\"attributions\":[{\"id\":\"a1\",\"content\":[{\"text\":\"brua er trygg\"}],\"speaker\":\"Kari Moen\"}]}");
    }
}
