package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveVerbsTest {
    private static final String BRIDGE = """
            Strid om brua

            – Brua er trygg for 40 biler, sa ordfører Kari Moen til Storvik Avis torsdag.

            – Jeg tror det ikke, sier naboen Ola Vik.
            """;

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void add() throws IOException {
        Files.createDirectory(folder.resolve("stories"));
        Files.writeString(folder.resolve("stories/bru.txt"), BRIDGE);
        Files.writeString(folder.resolve("stories/kor.txt"), "Koret øver fredag, sier dirigent Siri Åsen.\n");
        archive = folder.resolve("a.belegg").toString();
        CommandLineRun run = run(
                "add",
                folder.resolve("stories").toString(),
                "--to",
                archive,
                "--outlet",
                "Kystposten",
                "--published",
                "2024-02-09",
                "--by",
                "Tone");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.err().endsWith("2 added, 0 there already\n"), run.err());
    }

    @Test
    void addingAgainReadsOnlyWhatIsNew() throws IOException {
        Files.writeString(folder.resolve("stories/ny.txt"), "Noe nytt, sier Kari Moen.\n");
        CommandLineRun again =
                run("add", folder.resolve("stories").toString(), "--to", archive, "--outlet", "Kystposten");
        assertTrue(again.err().endsWith("1 added, 2 there already\n"), again.err());
        CommandLineRun all = run(
                "add",
                folder.resolve("stories").toString(),
                "--to",
                archive,
                "--outlet",
                "Kystposten",
                "--refresh-all");
        assertTrue(all.err().endsWith("0 added, 3 read again, 0 there already\n"), all.err());
        CommandLineRun current = run(
                "add", folder.resolve("stories").toString(), "--to", archive, "--outlet", "Kystposten", "--refresh");
        assertTrue(current.err().endsWith("0 added, 3 there already\n"), current.err());
    }

    @Test
    void storiesAreReadAgainWithoutTheirFiles() throws IOException {
        Files.delete(folder.resolve("stories/bru.txt"));
        Files.delete(folder.resolve("stories/kor.txt"));
        CommandLineRun all = run("add", "--refresh-all", "--to", archive);
        assertEquals(ExitStatus.DONE, all.status(), all.err());
        assertTrue(all.err().endsWith("0 added, 2 read again, 0 there already\n"), all.err());
        assertTrue(run("show", "bru", "--in", archive).out().contains("bru.txt"));
        assertEquals(ExitStatus.USAGE, run("add", "--to", archive).status());
        assertEquals(
                ExitStatus.USAGE,
                run("add", "--refresh", "--outlet", "X", "--to", archive).status());
    }

    @Test
    void theSameStoryTwiceInARunIsAddedOnce() {
        String story = "{\"id\": \"%s\", \"text\": \"– Ferja gikk i går, sier Per Li.\"}\n";
        CommandLineRun run = CommandLineRun.withInput(
                story.formatted("a") + story.formatted("b"), "add", "-", "--to", archive, "--jobs", "2");
        assertTrue(run.err().endsWith("1 added, 1 there already\n"), run.err());
        assertTrue(run("export", "ferja", "--in", archive, "--as-read", "-f", "jsonl")
                .out()
                .startsWith("{\"id\":\"a\""));
    }

    @Test
    void readingAFileAgainForgetsNothingThatWasSaidOfIt() throws IOException {
        Path story = Files.writeString(folder.resolve("ferje.txt"), "– Ferja gjekk i går, seier Per Li.\n");
        run("add", story.toString(), "--to", archive, "--published", "2024-02-09", "--title", "Ferja", "--lang", "nn");
        Path moved = Files.move(story, folder.resolve("flytta.txt"));
        CommandLineRun again = run("add", moved.toString(), "--to", archive, "--refresh-all");
        assertTrue(again.err().endsWith("0 added, 1 read again, 0 there already\n"), again.err());
        String reading = run("export", "--in", archive, "ferja", "--as-read", "-f", "jsonl")
                .out();
        for (String part : List.of(
                "\"id\":\"ferje\"",
                "\"title\":\"Ferja\"",
                "\"published\":{\"value\":\"2024-02-09\"",
                "\"language\":\"nn\"",
                "2024-02-08")) {
            assertTrue(reading.contains(part), () -> part + " is missing in\n" + reading);
        }
        assertEquals(
                1,
                run("find", "--speaker", "Per Li", "--published", "2024-02-09", "--in", archive)
                        .outLines()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE reading SET json = x'00112233'",
                "UPDATE reading SET words = x'00112233'",
                "DELETE FROM reading"
            })
    void readingsThatAreDamagedAreMadeAnewFromTheTexts(String harm) throws SQLException {
        execute(harm);
        CommandLineRun show = run("show", "bru", "--in", archive);
        assertEquals(ExitStatus.UNREADABLE, show.status(), show.err());
        CommandLineRun repair = run("status", "--repair", "--in", archive);
        assertEquals(ExitStatus.UNREADABLE, repair.status(), repair.err());
        CommandLineRun again = run("add", "--refresh-all", "--to", archive);
        assertTrue(again.err().endsWith("0 added, 2 read again, 0 there already\n"), again.err());
        CommandLineRun check = run("status", "--check", "--in", archive);
        assertEquals(ExitStatus.DONE, check.status(), check.err());
        assertTrue(run("find", "trygg", "--in", archive).out().contains("\"said\":\"2024-02-08\""));
    }

    @Test
    void aTextThatIsDamagedIsNotTakenForAnotherStory() throws SQLException {
        execute("UPDATE article SET text = 'En annen tekst.' WHERE name = 'bru'");
        CommandLineRun again = run("add", "--refresh-all", "--to", archive);
        assertEquals(ExitStatus.SOME_FAILED, again.status(), again.err());
        assertTrue(again.err().contains("Go back to a backup"), again.err());
        assertTrue(again.err().endsWith("0 added, 1 read again, 0 there already\n"), again.err());
    }

    @Test
    void oneBadStoryKeepsNoOtherOut() throws IOException {
        Files.write(folder.resolve("stories/bilde.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(folder.resolve("stories/ny.txt"), "Noe nytt, sier Kari Moen.\n");
        CommandLineRun run =
                run("add", folder.resolve("stories").toString(), "--to", archive, "--outlet", "Kystposten");
        assertEquals(ExitStatus.SOME_FAILED, run.status());
        assertTrue(run.err().endsWith("1 added, 2 there already\n"), run.err());
    }

    @Test
    void storiesComeFromTheStandardInputToo() {
        CommandLineRun run = CommandLineRun.withInput(
                "{\"id\": \"../../x\", \"text\": \"– Ja, sier Per Li.\"}\n{\"text\": \"– Nei, sier Per Li.\"}\n",
                "add",
                "-",
                "--to",
                archive);
        assertTrue(run.err().endsWith("2 added, 0 there already\n"), run.err());
        assertEquals(
                2,
                run("find", "--speaker", "Per Li", "--in", archive).outLines().size());
        assertTrue(run("show", "../../x", "--in", archive).out().contains("Per Li affirms: «Ja»"));
    }

    @Test
    void inAPipeFindWritesEveryRowAsJson() {
        List<String> rows = run("find", "trygg", "--in", archive).outLines();
        assertEquals(1, rows.size());
        String row = rows.get(0);
        assertTrue(row.contains("\"speaker\":\"Kari Moen\""), row);
        assertTrue(row.contains("\"outlet\":\"Kystposten\",\"published\":\"2024-02-09\""), row);
        assertTrue(row.contains("\"text\":\"Brua er trygg for 40 biler\""), row);
        assertTrue(row.contains("\"said\":\"2024-02-08\""), row);
    }

    @Test
    void onATerminalFindShowsAPage() {
        CommandLineRun run = CommandLineRun.onTerminal("find", "--limit", "1", "--sort", "story", "--in", archive);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().contains("1 to 1 of 3 statements; --page shows more"), run.out());
        assertTrue(CommandLineRun.onTerminal("find", "finnesikke", "--in", archive)
                .out()
                .contains("Nothing was found."));
    }

    @Test
    void lettersAreKeptApart() {
        assertEquals(
                1,
                run("find", "øve", "--what", "stories", "--in", archive)
                        .outLines()
                        .size());
        assertEquals(
                0,
                run("find", "ove", "--what", "stories", "--in", archive)
                        .outLines()
                        .size());
        assertEquals(
                1, run("find", "--speaker", "åsen", "--in", archive).outLines().size());
        assertEquals(
                0, run("find", "--speaker", "asen", "--in", archive).outLines().size());
    }

    @Test
    void aSpreadsheetGetsNoFormula() {
        CommandLineRun.withInput(
                "{\"id\": \"=cmd\", \"title\": \"@SUM(A1)\", \"text\": \"– Ja, sier Per Li.\"}",
                "add",
                "-",
                "--to",
                archive);
        String table = run("find", "--speaker", "Li", "--format", "csv", "--for", "excel", "--in", archive)
                .out();
        assertTrue(table.startsWith("\uFEFFid;story;"), table);
        assertTrue(table.contains(";'=cmd;"), table);
        assertTrue(table.contains(";'@SUM(A1);"), table);
        assertTrue(run("find", "--speaker", "Li", "--format", "csv", "--in", archive)
                .out()
                .contains(",=cmd,"));
    }

    @Test
    void showGivesTheEvidence() {
        String id = idOf("trygg");
        String out = onOneLine(run("show", id, "--in", archive));
        for (String part : List.of(
                id + " Kari Moen affirms (direct)",
                "said by Kari Moen",
                "Storvik Avis (told) <- Kari Moen",
                "said 2024-02-08",
                "rule dash-quotation",
                "– [Brua er trygg for 40 biler], sa ordfører",
                "cite Kystposten, bru, 2024-02-09, Belegg " + id)) {
            assertTrue(out.contains(part), () -> part + " is missing in\n" + out);
        }
    }

    @Test
    void decisionsAreKeptUndoneAndSurviveReadingAgain() {
        String id = idOf("trygg");
        CommandLineRun mark = run(
                "mark", id, "correct", "speaker=Kari Moen-Vik", "--note", "ringte", "--by", "Tone", "--in", archive);
        assertEquals(ExitStatus.DONE, mark.status(), mark.err());
        assertTrue(
                onOneLine(mark).contains("correct speaker=Kari Moen-Vik (Belegg: Kari Moen), by Tone, 20"), mark.out());
        run("add", folder.resolve("stories").toString(), "--to", archive, "--outlet", "Kystposten", "--refresh-all");
        assertTrue(run("find", "--speaker", "Moen-Vik", "--in", archive)
                .out()
                .contains("\"replaced\":\"speaker=Kari Moen\""));
        assertEquals(ExitStatus.DONE, run("mark", id, "undo", "--in", archive).status());
        assertEquals("", run("find", "--speaker", "Moen-Vik", "--in", archive).out());
        assertEquals(ExitStatus.USAGE, run("mark", id, "undo", "--in", archive).status());
    }

    @Test
    void whoeverWasRenamedSpeaksUnderTheNewName() {
        String moen = idOf("trygg").replace(".a1", ".e1");
        CommandLineRun mark = run("mark", moen, "correct", "name=Kari Moen-Vik", "--in", archive);
        assertEquals(ExitStatus.DONE, mark.status(), mark.err());
        for (String what : List.of("statements", "figures")) {
            String row = run("find", "trygg", "--what", what, "--in", archive).out();
            assertTrue(row.contains("\"speaker\":\"Kari Moen-Vik\""), row);
            assertTrue(row.contains("<- Kari Moen-Vik\""), row);
            assertTrue(row.contains("\"replaced\":\"speaker=Kari Moen\""), row);
        }
        String shown = onOneLine(run("show", idOf("trygg"), "--in", archive));
        assertTrue(shown.contains(" Kari Moen-Vik affirms (direct)"), shown);
        assertTrue(shown.contains("said by Kari Moen-Vik chain Kystposten <-"), shown);
        run("mark", moen, "undo", "--in", archive);
        assertTrue(run("find", "trygg", "--in", archive).out().contains("\"replaced\":null"));
    }

    @Test
    void wrongMarksAreWrongUsage() {
        String id = idOf("trygg");
        for (String[] wrong : new String[][] {
            {"mark", id, "adore", "--in", archive},
            {"mark", id, "correct", "--in", archive},
            {"mark", id, "correct", "speaker", "--in", archive},
            {"mark", id, "correct", "stance=shouts", "--in", archive},
            {"mark", id, "accept", "stance=denies", "--in", archive},
            {"mark", "finnesikke.a1", "accept", "--in", archive},
            {"mark", "bru", "accept", "--in", archive}
        }) {
            CommandLineRun run = run(wrong);
            assertEquals(ExitStatus.USAGE, run.status(), () -> String.join(" ", wrong) + ": " + run.err());
        }
        assertTrue(run("status", "--in", archive).out().contains("decisions   0\n"));
    }

    @Test
    void speakersAreMergedAndSplit() {
        CommandLineRun merge = run("merge", "Kari Moen", "Ola Vik", "--in", archive);
        assertEquals("Ola Vik (person) is now Kari Moen (person)\n", merge.out(), merge.err());
        assertEquals(
                2,
                run("find", "--speaker", "Kari Moen", "--in", archive)
                        .outLines()
                        .size());
        assertEquals(ExitStatus.DONE, run("split", "Ola Vik", "--in", archive).status());
        assertEquals(
                1,
                run("find", "--speaker", "Kari Moen", "--in", archive)
                        .outLines()
                        .size());
    }

    @Test
    void copiesAreOneLineAndOneOrigin() {
        addCopies();
        String folded = CommandLineRun.onTerminal("find", "flytebrygga", "--what", "stories", "--in", archive)
                .out();
        assertTrue(folded.contains("and 2 copies"), folded);
        assertTrue(folded.contains("1 to 1 of 1 stories"), folded);
        assertTrue(folded.contains("3 reports in 3 stories, 3 outlets, 1 origin"), folded);
        String all = CommandLineRun.onTerminal("find", "flytebrygga", "--what", "stories", "--copies", "--in", archive)
                .out();
        assertTrue(all.contains("1 to 3 of 3 stories"), all);
        String statements = CommandLineRun.onTerminal("find", "flytebrygga", "--in", archive)
                .out();
        assertTrue(statements.contains("in 3 stories, 3 outlets, 1 origin"), statements);
        List<String> rows = run("find", "flytebrygga", "--what", "stories", "--sort", "story", "--in", archive)
                .outLines();
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).contains("\"origin\":\"NTB\""), rows.get(0));
        assertEquals(
                1,
                rows.stream()
                        .map(row -> row.replaceAll(".*\"family\":\"([0-9a-f]+)\".*", "$1"))
                        .distinct()
                        .count());
        assertTrue(run("status", "--in", archive).out().contains("copies      2\n"));
    }

    @Test
    void aPersonSeesWhyTwoAreCopiesAndTakesThemApart() {
        addCopies();
        String shown = onOneLine(run("show", "c2", "--in", archive));
        assertTrue(shown.contains("credits NTB"), shown);
        assertTrue(shown.contains("copy of "), shown);
        assertTrue(shown.contains("100 % of the shorter one's"), shown);
        CommandLineRun apart = run("mark", "c2", "correct", "copy=apart", "--by", "Tone", "--in", archive);
        assertEquals(ExitStatus.DONE, apart.status(), apart.err());
        assertTrue(onOneLine(apart).contains("correct copy=apart"), apart.out());
        assertFalse(apart.out().contains("copy of"), apart.out());
        CommandLineRun said = run("mark", "c2", "correct", "copy=bru", "--by", "Tone", "--in", archive);
        assertTrue(onOneLine(said).contains("a person says so"), said.out() + said.err());
        assertEquals(ExitStatus.DONE, run("mark", "c2", "undo", "--in", archive).status());
        assertEquals(ExitStatus.DONE, run("mark", "c2", "undo", "--in", archive).status());
        assertEquals(
                ExitStatus.USAGE, run("mark", "c2", "undo", "--in", archive).status());
        for (String wrong : List.of("copy=nobody", "copy=c2", "title=x")) {
            assertEquals(
                    ExitStatus.USAGE,
                    run("mark", "c2", "correct", wrong, "--in", archive).status());
        }
    }

    private void addCopies() {
        String story =
                "Ny flytebrygge\\n\\nFlytebrygga på Nesøya blir ferdig før jul, og da kan barna gå tørrskodde til skolen, sier "
                        + "ordfører Kari Moen til NTB.\\n\\nDen gamle brygga sank i fjor høst.\\n\\n(NTB)";
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 3; i++) {
            lines.append("{\"id\": \"c" + i + "\", \"outlet\": \"Avis " + i + "\", \"text\": \"" + story + "\"}\n");
        }
        CommandLineRun run = CommandLineRun.withInput(lines.toString(), "add", "-", "--to", archive);
        assertTrue(run.err().endsWith("3 added, 0 there already\n"), run.err());
    }

    @Test
    void statusChecksMendsAndBacksUp() {
        String copy = folder.resolve("kopi.belegg").toString();
        CommandLineRun run = run("status", "--in", archive, "--check", "--repair", "--backup", copy);
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        assertTrue(run.out().contains("stories     2\n"), run.out());
        assertTrue(run.out().contains("integrity   ok\n"), run.out());
        assertTrue(run("status", "--in", copy).out().contains("stories     2\n"));
        assertEquals(
                ExitStatus.INTERNAL,
                run("status", "--in", archive, "--backup", copy).status());
    }

    @Test
    void aMissingArchiveIsUnreadableAndIsNotMade() {
        String missing = folder.resolve("borte.belegg").toString();
        for (String[] verb : new String[][] {
            {"find", "x", "--in", missing},
            {"show", "x", "--in", missing},
            {"status", "--in", missing},
            {"merge", "a", "b", "--in", missing}
        }) {
            assertEquals(ExitStatus.UNREADABLE, run(verb).status());
        }
        assertFalse(Files.exists(Path.of(missing)));
        assertEquals(
                ExitStatus.UNREADABLE,
                run("find", "x", "--in", folder.resolve("stories/bru.txt").toString())
                        .status());
    }

    @Test
    void wrongSearchesAreWrongUsage() {
        for (String[] wrong : new String[][] {
            {"find", "x", "--said", "i går", "--in", archive},
            {"find", "x", "--stance", "shouts", "--in", archive},
            {"find", "x", "--page", "0", "--in", archive},
            {"find", "x", "--limit", "-5", "--in", archive},
            {"find", "x", "--sort", "beauty", "--in", archive},
            {"find", "--sort", "relevance", "--in", archive},
            {"find", "x", "--decided", "perhaps", "--in", archive},
            {"find", "x", "--format", "xml", "--in", archive},
            {"find", "x", "--for", "excel", "--in", archive},
            {"find", "x"}
        }) {
            CommandLineRun run = run(wrong);
            assertEquals(ExitStatus.USAGE, run.status(), () -> String.join(" ", wrong) + ": " + run.err());
        }
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    /** What was written, without its line breaks: where they fall is not what is tested. */
    private static String onOneLine(CommandLineRun run) {
        return run.out().replaceAll("\\s+", " ");
    }

    private String idOf(String word) {
        String row = run("find", word, "--in", archive).outLines().get(0);
        return row.substring("{\"id\":\"".length(), row.indexOf("\",\"story\""));
    }
}
