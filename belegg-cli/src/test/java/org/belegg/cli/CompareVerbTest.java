package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareVerbTest {
    private static final String FOURTEEN =
            "Fjorten personer er drept i raset i Lyngvik fredag, opplyser politimester Kari Moen.";
    private static final String NINETEEN =
            "19 mennesker mistet livet da raset gikk i Lyngvik fredag, sier ordfører Ola Vik.";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void theTextHasATableAndTheClashWithItsIds() {
        String archive = archive(story("a", "Kystposten", FOURTEEN), story("b", "Dalabladet", NINETEEN));
        String out = onOneLine(run("compare", "Lyngvik", "--in", archive));
        for (String part : List.of(
                "2 stories: 2 figures, 1 thing told of more than once, 1 clash",
                "q1 personer · killed · Lyngvik · 2024-03-08",
                "Kari Moen 2024-03-08 14 personer (person, killed) [",
                "clash 14 (Kari Moen, 2024-03-08, ",
                "against 19 (Ola Vik, 2024-03-08, ",
                ": cannot-both-be-true")) {
            assertTrue(out.contains(part), () -> part + " is missing in\n" + out);
        }
    }

    @Test
    void theJsonNamesFiguresRelationsAndRules() throws IOException {
        String archive = archive(story("a", "Kystposten", FOURTEEN), story("b", "Dalabladet", NINETEEN));
        JsonNode matter =
                JSON.readTree(run("compare", "--in", archive, "-f", "json").out());
        assertEquals(2, matter.get("stories").size());
        assertEquals(0, matter.get("omitted").asInt());
        JsonNode question = matter.get("questions").get(0);
        assertEquals("killed", question.get("fate").asText());
        assertEquals("2024-03-08", question.get("event").get("earliest").asText());
        JsonNode figure = question.get("figures").get(0);
        List<String> fields = new ArrayList<>();
        figure.fieldNames().forEachRemaining(fields::add);
        assertEquals(
                List.of(
                        "id", "story", "voucher", "stance", "said", "place", "event", "value", "low", "high", "bound",
                        "of", "span", "allows"),
                fields);
        JsonNode relation = question.get("relations").get(0);
        assertEquals("clash", relation.get("kind").asText());
        assertEquals("cannot-both-be-true", relation.get("rule").asText());
        List<String> ids = List.of(
                question.get("figures").get(0).get("id").asText(),
                question.get("figures").get(1).get("id").asText());
        assertEquals(
                ids,
                List.of(relation.get("first").asText(), relation.get("second").asText()));
    }

    @Test
    void hostileWordsStayWordsOnThePage() throws IOException {
        String hostile = "<script>alert(1)</script>\\n\\n14 personer er drept i raset i Lyngvik, sier Kari"
                + " <img src=x onerror=alert(2)> Moen.";
        String archive = archive(
                "{\"id\": \"a\", \"title\": \"</style><script>alert(3)</script>\", \"outlet\": \"<b>Kyst\","
                        + " \"published\": \"2024-03-08\", \"text\": \"" + hostile + "\"}",
                story("b", "Dalabladet", NINETEEN));
        Path page = folder.resolve("page.html");
        CommandLineRun run = run("compare", "--in", archive, "-f", "html", "-o", page.toString());
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        String html = Files.readString(page);
        assertTrue(html.contains("default-src 'none'; style-src 'sha256-"), html);
        assertTrue(html.contains("default-src 'none'") && !html.contains("script-src"), html);
        assertTrue(html.contains("&lt;/style&gt;&lt;script&gt;alert(3)"), html);
        for (String dangerous : List.of("<script", "<img", "<b>", "http:", "https:", "url(", " src=", "onerror=\"")) {
            assertFalse(html.contains(dangerous), dangerous);
        }
        assertEquals(html.indexOf("</style>"), html.lastIndexOf("</style>"));
    }

    @Test
    void nothingFoundIsSaidInEachForm() throws IOException {
        String archive = archive(story("a", "Kystposten", FOURTEEN));
        assertEquals(
                "Nothing was found to compare.\n",
                run("compare", "finnesikke", "--in", archive).out());
        JsonNode matter = JSON.readTree(
                run("compare", "finnesikke", "--in", archive, "-f", "json").out());
        assertEquals(0, matter.get("stories").size());
        assertEquals(0, matter.get("questions").size());
        assertTrue(run("compare", "finnesikke", "--in", archive, "-f", "html")
                .out()
                .contains("Nothing was found"));
    }

    @Test
    void storiesAreNamedAndFiltersChoose() {
        String archive = archive(
                story("a", "Kystposten", FOURTEEN),
                story("b", "Dalabladet", NINETEEN),
                story("c", "Fjellposten", "Koret i Lyngvik har 40 sangere, sier dirigent Siri Åsen."));
        assertTrue(onOneLine(run("compare", "--story", "a", "--story", "b", "--in", archive))
                .startsWith("2 stories: "));
        assertTrue(onOneLine(run("compare", "--outlet", "Fjellposten", "--in", archive))
                .startsWith("1 story: "));
        assertTrue(onOneLine(run("compare", "--outlet", "Fjellposten", "--story", "a", "--in", archive))
                .startsWith("2 stories: "));
        assertTrue(onOneLine(run("compare", "--limit", "1", "--in", archive)).contains("2 more stories were found"));
    }

    @Test
    void wrongUseIsWrongUsage() {
        String archive = archive(story("a", "Kystposten", FOURTEEN));
        for (String[] wrong : new String[][] {
            {"compare", "x", "--in", archive, "-f", "pdf"},
            {"compare", "x", "--in", archive, "--within", "-1"},
            {"compare", "x", "--in", archive, "--limit", "0"},
            {"compare", "--story", "finnesikke", "--in", archive},
            {"compare", "-x", "--in", archive},
            {"compare", "x"}
        }) {
            assertEquals(ExitStatus.USAGE, run(wrong).status(), () -> String.join(" ", wrong));
        }
    }

    @Test
    void whatPeopleDecidedCounts() {
        String archive = archive(story("a", "Kystposten", FOURTEEN), story("b", "Dalabladet", NINETEEN));
        assertEquals(
                ExitStatus.DONE,
                run("mark", "a.f1", "correct", "value=19", "--in", archive).status());
        assertTrue(onOneLine(run("compare", "--in", archive)).contains("1 agree"));
        assertEquals(
                ExitStatus.DONE, run("mark", "a.f1", "reject", "--in", archive).status());
        assertTrue(onOneLine(run("compare", "--in", archive)).startsWith("2 stories: 1 figure, "));
    }

    @Test
    void mergedSpeakersAreOneVoucher() {
        String archive = archive(story("a", "Kystposten", FOURTEEN), story("b", "Dalabladet", NINETEEN));
        run("merge", "Kari Moen", "Ola Vik", "--in", archive);
        String out = onOneLine(run("compare", "--in", archive));
        assertFalse(out.contains("Ola Vik"), out);
        assertFalse(out.contains("clash"), out);
    }

    @Test
    void theOrderInWhichStoriesCameDoesNotMatter() {
        List<String> stories = new ArrayList<>();
        for (MadePairs.Pair pair : MadePairs.ALL) {
            stories.add(line("a" + pair.first().hashCode(), "Kystposten", "2024-03-08", pair.first()));
            stories.add(line("b" + pair.second().hashCode(), "Dalabladet", pair.day(), pair.second()));
        }
        String expected =
                run("compare", "--in", archive(stories.toArray(new String[0]))).out();
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(stories, random);
            assertEquals(
                    expected,
                    run("compare", "--in", archive(stories.toArray(new String[0])))
                            .out());
        }
    }

    @Test
    void fiveHundredStoriesTakeSeconds() {
        String[] stories = new String[500];
        for (int i = 0; i < stories.length; i++) {
            stories[i] = story(
                    "s" + i,
                    "Avis " + i,
                    (20 + i % 7) + " personer ble drept i raset i Lyngvik fredag, og veien vil koste " + (40 + i % 9)
                            + " millioner kroner, sier ordfører nummer " + i + " i Lyngvik.");
        }
        String archive = archive(stories);
        assertTimeout(Duration.ofSeconds(60), () -> {
            CommandLineRun run = run("compare", "Lyngvik", "--in", archive, "-f", "json");
            assertEquals(ExitStatus.DONE, run.status(), run.err());
            assertEquals(500, JSON.readTree(run.out()).get("stories").size());
        });
    }

    @Test
    void copiesOfOneStoryAreOneOriginAndNoClash() throws IOException {
        String wire = "Lyngvik (NTB): " + FOURTEEN + " Raset gikk over tre gårder og sperret veien til fergekaia. "
                + "Redningsmannskaper leter med hund og helikopter, og naboene er flyttet til skolen.";
        String archive = archive(story("a", "Kystposten", wire), story("b", "Dalabladet", wire));
        JsonNode question = JSON.readTree(
                        run("compare", "--in", archive, "-f", "json").out())
                .get("questions")
                .get(0);
        assertEquals(2, question.get("tally").get("stories").asInt());
        assertEquals(2, question.get("tally").get("outlets").asInt());
        assertEquals(1, question.get("tally").get("origins").asInt());
        assertEquals(0, question.get("relations").size());
    }

    @Test
    void theArchiveItselfIsNeverOverwritten() {
        String archive = archive(story("a", "Kystposten", FOURTEEN));
        for (String ending : List.of("", "-wal")) {
            assertEquals(
                    ExitStatus.USAGE,
                    run("compare", "--in", archive, "-o", archive + ending).status());
        }
        assertTrue(run("compare", "--in", archive).out().startsWith("1 story"));
    }

    private int archives;

    private String archive(String... stories) {
        String archive = folder.resolve("a" + archives++ + ".belegg").toString();
        CommandLineRun run =
                CommandLineRun.withInput(String.join("\n", stories) + "\n", "add", "-", "--to", archive, "--jobs", "1");
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return archive;
    }

    private static String story(String id, String outlet, String text) {
        return line(id, outlet, "2024-03-08", text);
    }

    private static String line(String id, String outlet, String day, String text) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("outlet", outlet)
                .put("published", day)
                .put("text", text)
                .toString();
    }

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    private static String onOneLine(CommandLineRun run) {
        assertEquals(ExitStatus.DONE, run.status(), run.err());
        return run.out().replaceAll("\\s+", " ");
    }
}
