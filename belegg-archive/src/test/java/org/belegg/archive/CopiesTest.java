package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.search.Hit;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.archive.store.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
    private static final String BRIDGE = """
            Brua i Storvik stengt

            Brua i Storvik er stengt på ubestemt tid etter at en lastebil kjørte inn i rekkverket mandag kveld.

            Sjåføren kom fra det uten skader. Vegvesenet vil undersøke fundamentet når det blir lyst, og regner med at 4 500
            bilister må ta omveien om Nesodden.

            – Vi hadde egentlig håpet at den skulle holde til den nye brua sto ferdig, sier avdelingsleder Kari Moen.

            Rekkverket ble skiftet så sent som i fjor. Politiet har opprettet sak og vil avhøre vitner i løpet av uken.
            """;
    private static final String OTHER_BRIDGE = """
            Lastebil kjørte inn i bru

            En lastebil fikk skrens og traff rekkverket på brua i Storvik mandag kveld. Ingen ble skadd.

            Kari Moen i Vegvesenet sier brua blir stengt til de vet om fundamentet har fått en knekk. Hun ber folk kjøre om Nesodden.

            Trafikken var liten da det skjedde, forteller Per Lie, som bor like ved og hørte smellet.
            """;
    private static final String CHOIR = """
            Koret søker bassar

            Songlaget i Nordnes manglar djupe røyster og har hengt opp plakatar på butikken. Dirigent Anne Lund meiner det hastar,
            for vårkonserten er om fem veker og halve repertoaret er for mannskor.
            """;

    @TempDir
    private Path folder;

    @Test
    void copiesAreAFamilyUnderTheFirstAndOthersAreNot() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(
                    archive,
                    story("wire", BRIDGE + "\n(NTB)\n"),
                    story("other", OTHER_BRIDGE),
                    story("cut", BRIDGE.substring(0, BRIDGE.indexOf("– Vi hadde"))),
                    story("choir", CHOIR),
                    story("update", BRIDGE.replace("4 500", "6 200").replace("mandag", "tirsdag")),
                    story("retitled", BRIDGE.replace("Brua i Storvik stengt", "Kaos: Her må bilistene kjøre om")));
            assertEquals("[[choir], [cut, retitled, update, wire], [other]]", families(archive));
            assertEquals(key(archive, "wire"), archive.look("cut").story().family());
            assertEquals(
                    List.of("NTB"),
                    archive.look("wire").story().credits().stream()
                            .map(Credit::name)
                            .toList());
            assertEquals(3L, archive.status().counts().get("copies"));
            assertEquals(1L, archive.status().counts().get("families"));
            assertEquals(1L, archive.status().counts().get("credits"));
            assertEquals(1.0, archive.copiesOf("cut").get(0).shared());
            assertEquals(List.of(), archive.copiesOf("choir"));
        }
    }

    @Test
    void theOrderOfAddingMakesNoOtherFamilies() {
        List<String> texts = new ArrayList<>();
        for (String text : List.of(BRIDGE, OTHER_BRIDGE, CHOIR)) {
            texts.add(text);
            texts.add(text.substring(0, 2 * text.length() / 3));
            texts.add("Noe nytt hendte\n" + text.substring(text.indexOf('\n')));
            texts.add(text.replace(" er ", " var "));
        }
        TreeSet<String> families = new TreeSet<>();
        for (int seed = 0; seed < 6; seed++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
            Collections.shuffle(order, new Random(seed));
            try (Archive archive = Archive.openOrCreate(folder.resolve("order" + seed + ".belegg"), Patience.USUAL)) {
                order.forEach(i -> TestArchive.add(archive, story("s" + i, texts.get(i))));
                families.add(families(archive));
            }
        }
        assertEquals(new TreeSet<>(List.of("[[s0, s1, s2, s3], [s10, s11, s8, s9], [s4, s5, s6, s7]]")), families);
    }

    @Test
    void aPersonTakesACopyOutAndPutsItBack() {
        try (Archive archive = TestArchive.in(folder)) {
            // All know of each other by the first: without it they must still find one another.
            TestArchive.add(
                    archive, story("a", BRIDGE), story("b", BRIDGE + "Mer.\n"), story("c", BRIDGE + "Og mer.\n"));
            assertEquals("[[a, b, c]]", families(archive));
            mark(archive, "a", "apart");
            assertEquals("[[a], [b, c]]", families(archive));
            TestArchive.addBy("2", archive, story("a", BRIDGE));
            TestArchive.add(archive, story("d", BRIDGE + "Enda mer.\n"));
            archive.repair();
            assertEquals("[[a], [b, c, d]]", families(archive));
            assertEquals(List.of(), archive.check());
            assertEquals(true, archive.unmark("a", TestArchive.SOMEBODY));
            assertEquals("[[a, b, c, d]]", families(archive));
            assertFalse(archive.unmark("a", TestArchive.SOMEBODY));
        }
    }

    @Test
    void aPersonSaysThatTwoAreCopies() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, story("a", BRIDGE), story("b", OTHER_BRIDGE), story("c", BRIDGE + "Mer.\n"));
            mark(archive, "b", "a");
            assertEquals("[[a, b, c]]", families(archive));
            assertEquals(null, archive.copiesOf("b").get(0).shared());
            archive.repair();
            assertEquals("[[a, b, c]]", families(archive));
            assertEquals(List.of(), archive.check());
            mark(archive, "b", "apart");
            assertEquals("[[a, c], [b]]", families(archive));
            archive.unmark("b", TestArchive.SOMEBODY);
            archive.unmark("b", TestArchive.SOMEBODY);
            assertEquals("[[a, c], [b]]", families(archive));
        }
    }

    @Test
    void whatCannotBeACopyIsRefused() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, story("a", BRIDGE), story("b", OTHER_BRIDGE));
            assertThrows(UnknownReferenceException.class, () -> mark(archive, "a", "a"));
            assertThrows(UnknownReferenceException.class, () -> mark(archive, "a", "nobody"));
            mark(archive, "b", "apart");
            assertThrows(UnknownReferenceException.class, () -> mark(archive, "a", "b"));
            assertThrows(
                    UnknownReferenceException.class,
                    () -> archive.mark("a", List.of(Ruling.correction("title", "x", null)), TestArchive.SOMEBODY));
            assertEquals("[[a], [b]]", families(archive));
        }
    }

    @Test
    void readingAgainChangesNoFamily() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, story("a", BRIDGE + "(NTB)\n"), story("b", BRIDGE), story("c", CHOIR));
            TestArchive.addBy("2", archive, story("a", BRIDGE + "(NTB)\n"), story("b", BRIDGE));
            assertEquals("[[a, b], [c]]", families(archive));
            assertEquals(1L, archive.status().counts().get("credits"));
            assertEquals(List.of(), archive.check());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM band",
                "DELETE FROM copy",
                "DELETE FROM credit",
                "UPDATE article SET family = NULL",
                "DELETE FROM band WHERE value = (SELECT max(value) FROM band)"
            })
    void whatIsLostIsToldAndMadeAnew(String harm) throws SQLException {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(archive, story("a", BRIDGE + "(NTB)\n"), story("b", BRIDGE), story("c", CHOIR));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.belegg"));
                Statement statement = connection.createStatement()) {
            statement.execute(harm);
        }
        try (Archive archive = TestArchive.in(folder)) {
            assertFalse(archive.check().isEmpty());
            archive.repair();
            assertEquals(List.of(), archive.check());
            assertEquals("[[a, b], [c]]", families(archive));
        }
    }

    @Test
    void aListOfStoriesHasOneLineAFamily() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(
                    archive,
                    story("a", BRIDGE),
                    story("b", CHOIR),
                    story("c", BRIDGE + "Mer.\n"),
                    story("d", BRIDGE + "!"));
            Search.Builder stories = Search.builder().what(What.STORIES).foldCopies(true);
            List<Hit> hits = archive.find(stories.build()).hits();
            assertEquals(2, hits.size());
            assertEquals(2, archive.find(stories.build()).total());
            assertEquals(2, hits.stream().mapToInt(Hit::copies).sum());
            assertEquals(1, archive.find(stories.page(20, 1).build()).hits().size());
            List<Hit> all = new ArrayList<>();
            archive.findEach(stories.page(20, 0).build(), all::add);
            assertEquals(4, all.size());
        }
    }

    @Test
    void oddTextsHaveNoCopiesAndDoNoHarm() {
        try (Archive archive = TestArchive.in(folder)) {
            TestArchive.add(
                    archive,
                    story("empty", ""),
                    story("blank", " \n\t"),
                    story("word", "Ja"),
                    story("again", "ja!"),
                    story("half", "\uD83C ".repeat(40)),
                    story("emoji", "🎵 ".repeat(40)),
                    story("one", "ja ".repeat(40)),
                    story("header", " date 2024-02 "),
                    story("notes", "Sju \uD83D ord og ei note 🎵 er alt som er her i dag"),
                    story("same", "Sju ord, og ei note er alt som er her i dag…"));
            assertEquals(
                    "[[again], [blank], [emoji], [empty], [half], [header], [notes, same], [one], [word]]",
                    families(archive));
        }
    }

    @Test
    void aVeryLongTextTakesNoVeryLongTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 2_000_000; i++) {
            text.append("Linje ")
                    .append(i)
                    .append(" av en svært lang tekst uten mening.")
                    .append(i % 9 == 0 ? '\n' : ' ');
        }
        try (Archive archive = TestArchive.in(folder)) {
            assertTimeout(
                    Duration.ofSeconds(30),
                    () -> TestArchive.add(archive, story("a", text.toString()), story("b", text + "Slutt.")));
            assertEquals("[[a, b]]", families(archive));
        }
    }

    private static void mark(Archive archive, String story, String copy) {
        archive.mark(story, List.of(Ruling.correction("copy", copy, null)), TestArchive.SOMEBODY);
    }

    private static String key(Archive archive, String story) {
        return archive.look(story).story().key();
    }

    private static MadeStory story(String id, String text) {
        return new MadeStory(id, text).in("Avis " + id, "2024-02-05");
    }

    /** The ids of the stories of each family, in order. */
    private static String families(Archive archive) {
        TreeMap<String, TreeSet<String>> families = new TreeMap<>();
        archive.forEach(story -> families.computeIfAbsent(family(story), unused -> new TreeSet<>())
                .add(story.article().id()));
        return families.values().stream()
                .map(TreeSet::toString)
                .sorted()
                .toList()
                .toString();
    }

    private static String family(StoredArticle story) {
        String family = story.family();
        return family == null ? story.key() : family;
    }
}
