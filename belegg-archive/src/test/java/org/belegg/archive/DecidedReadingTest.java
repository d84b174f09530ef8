package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.decision.Verdict;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Stance;
import org.belegg.model.TimeMention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidedReadingTest {
    private static final String TEXT =
            "Kari Moen sier at Ola Vik mener at 40 arbeidere ble skadd fredag. «Det var for sent.»";
    private static final String OUTER = "at Ola Vik mener at 40 arbeidere ble skadd fredag";
    private static final String INNER = "at 40 arbeidere ble skadd fredag";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = TestArchive.in(folder);
        TestArchive.add(archive, story());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void readingOfWhichNobodyDecidedAnythingIsTheOneThatWasFound() {
        StoredArticle story = archive.look("bru").story();
        assertSame(story.reading(), story.decidedReading());
        mark("a1", Ruling.of(Verdict.REJECT, null));
        archive.unmark("bru.a1", TestArchive.SOMEBODY);
        assertEquals(story.reading(), decided());
    }

    @Test
    void acceptedAndUnsureFindingsAreAsTheyWere() {
        mark("a1", Ruling.of(Verdict.ACCEPT, null));
        mark("f1", Ruling.of(Verdict.UNSURE, null));
        assertEquals(story().reading(), decided());
    }

    @Test
    void whatStoodInARejectedStatementStandsInTheOneAroundItAndThenInTheWritersVoice() {
        assertEquals("a2", decided().figures().get(0).attribution());
        mark("a2", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of("a1", "a3"), ids(decided()));
        assertEquals("a1", decided().figures().get(0).attribution());
        mark("a1", Ruling.of(Verdict.REJECT, null));
        assertNull(decided().figures().get(0).attribution());
        assertEquals(2, decided().entities().size());
    }

    @Test
    void statementWithinARejectedOneStandsInWhatIsAroundThat() {
        mark("a1", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of("a2", "a3"), ids(decided()));
        assertNull(decided().attributions().get(0).within());
    }

    @Test
    void rejectedFiguresAndTimesAreLeftOutAndWhatBefellPeopleIsThenOfNoDay() {
        mark("t1", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of(), decided().times());
        assertEquals(Fate.of("injured"), decided().figures().get(0).fate());
        mark("f1", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of(), decided().figures());
    }

    @Test
    void whoIsNobodySpeaksNoMoreAndTheWordsForTheSourceStay() {
        mark("e2", Ruling.of(Verdict.REJECT, null));
        Attribution inner = decided().attributions().get(1);
        assertNull(inner.speaker());
        assertEquals(story().reading().attributions().get(1).source(), inner.source());
        assertEquals(1, decided().entities().size());
    }

    @Test
    void correctedFieldsOfAStatementHoldTheCorrectedValueAndSayWho() {
        mark("a1", Ruling.correction("stance", "denies", null), Ruling.correction("type", "mixed", null));
        Attribution corrected = decided().attributions().get(0);
        assertEquals(Stance.DENIES, corrected.stance());
        assertEquals(AttributionType.MIXED, corrected.type());
        assertEquals("made-by-hand; corrected by redaktør", corrected.evidence());
        archive.mark(
                "bru.a1",
                List.of(Ruling.correction("type", "direct", null)),
                new Signature("Tone", TestArchive.SOMEBODY.when()));
        assertEquals(
                "made-by-hand; corrected by redaktør, Tone",
                decided().attributions().get(0).evidence());
        assertEquals("made-by-hand", decided().attributions().get(1).evidence());
    }

    @Test
    void dayOfSayingHasNoPlaceInAReadingAndNobodyIsSaidToHaveCorrectedIt() {
        mark("a1", Ruling.correction("said", "2024-02-09", null));
        assertEquals(story().reading(), decided());
    }

    @Test
    void correctedFieldsOfAFigureHoldTheCorrectedValue() {
        mark(
                "f1",
                Ruling.correction("value", "45", null),
                Ruling.correction("bound", "more_than", null),
                Ruling.correction("counted", "sjøfolk", null),
                Ruling.correction("unit", "person", null),
                Ruling.correction("fate", "killed", null));
        Figure figure = decided().figures().get(0);
        assertEquals(new BigDecimal("45"), figure.value());
        assertEquals(Bound.MORE_THAN, figure.bound());
        assertEquals("sjøfolk", figure.of());
        assertNull(figure.ofSpan(), "the text does not hold these words");
        assertEquals("person", figure.unit());
        assertEquals(
                "killed",
                String.valueOf(figure.fate() == null ? null : figure.fate().kind()));
        assertEquals("made-by-hand; corrected by redaktør", figure.evidence());
    }

    @Test
    void correctedTimeIsADateWithItsDays() {
        mark("t1", Ruling.correction("value", "2024-02", null));
        TimeMention time = decided().times().get(0);
        assertEquals("2024-02", time.value());
        assertEquals("2024-02-29", String.valueOf(time.latest()));
        assertEquals("made-by-hand; corrected by redaktør", time.evidence());
    }

    @Test
    void correctedEntityKeepsAllElse() {
        mark("e1", Ruling.correction("name", "Kari Moen-Vik", null), Ruling.correction("type", "group", null));
        Entity found = story().reading().entities().get(0);
        Entity corrected = decided().entities().get(0);
        assertEquals("Kari Moen-Vik", corrected.name());
        assertEquals(EntityType.GROUP, corrected.type());
        assertEquals(found.mentions(), corrected.mentions());
        assertEquals(found.roles(), corrected.roles());
    }

    @Test
    void speakerWhomTheStoryNamesIsTheStorysOwn() {
        mark("a2", Ruling.correction("speaker", "kari moen", null));
        assertEquals("e1", decided().attributions().get(1).speaker());
        assertEquals(2, decided().entities().size());
    }

    @Test
    void speakerWhomOnlyAPersonNamesStandsWhereTheSourceStands() {
        mark("a2", Ruling.correction("speaker", "Olav Viken", null));
        Reading decided = decided();
        assertEquals("e3", decided.attributions().get(1).speaker());
        Entity speaker = decided.entity("e3").orElseThrow();
        assertEquals("Olav Viken", speaker.name());
        assertEquals(EntityType.PERSON, speaker.type());
        assertEquals(
                List.of(new Mention(
                        story().reading().attributions().get(1).source().get(0), Mention.Kind.DESCRIPTION)),
                speaker.mentions());
        assertEquals(3, decided.entities().size());
    }

    @Test
    void wordsForTheSourceAreANameOnlyOfWhomTheyName() {
        mark("a2", Ruling.correction("speaker", "Per Ola Vik-Moen", null));
        assertEquals(
                Mention.Kind.NAME,
                decided().entity("e3").orElseThrow().mentions().get(0).kind());
    }

    @Test
    void speakerOfWordsThatNobodyIsSaidToSayStandsWhereTheyBeginAndNoWarningSaysOtherwise() {
        assertEquals(1, decided().warnings().size());
        mark("a3", Ruling.correction("speaker", "Siri Åsen", null));
        Reading decided = decided();
        Entity speaker = decided.entity(decided.attributions().get(2).speaker()).orElseThrow();
        assertEquals("Siri Åsen", speaker.name());
        assertEquals(
                "Det var for sent",
                decided.article().textOf(speaker.mentions().get(0).span()));
        assertEquals(List.of(), decided.warnings());
    }

    @Test
    void twoStatementsOfOneWhomOnlyAPersonNamesAreOfOneEntity() {
        mark("a1", Ruling.correction("speaker", "Siri Åsen", null));
        mark("a2", Ruling.correction("speaker", "siri åsen", null));
        Reading decided = decided();
        assertEquals("e3", decided.attributions().get(0).speaker());
        assertEquals("e3", decided.attributions().get(1).speaker());
        assertEquals(2, decided.entity("e3").orElseThrow().mentions().size());
    }

    @Test
    void anotherStateThanTheOneFoundHasNotItsCode() {
        TestArchive.add(
                archive, new MadeStory("usa", "USA åpner brua.").names("USA", EntityType.STATE, List.of(), "US"));
        archive.mark("usa.e1", List.of(Ruling.correction("name", "Canada", null)), TestArchive.SOMEBODY);
        assertNull(
                archive.look("usa").story().decidedReading().entities().get(0).iso());
    }

    @Test
    void whoWasMergedIsCalledAsTheOneThatTheyStandAs() {
        TestArchive.add(
                archive,
                new MadeStory("kor", "Kari Moen-Vik sier at brua er dyr.")
                        .names("Kari Moen-Vik", EntityType.PERSON)
                        .says("Kari Moen-Vik", "sier", "at brua er dyr"));
        archive.merge("Kari Moen-Vik", "Kari Moen", null, TestArchive.SOMEBODY);
        assertEquals("Kari Moen-Vik", decided().entities().get(0).name());
        assertEquals(
                "Kari Moen",
                archive.look("bru").story().reading().entities().get(0).name());
        mark("a2", Ruling.correction("speaker", "Kari Moen", null));
        assertEquals("e1", decided().attributions().get(1).speaker());
        archive.split("Kari Moen", TestArchive.SOMEBODY);
        assertEquals("Kari Moen", decided().entities().get(0).name());
    }

    @Test
    void whomAPersonNamedIsCalledAsTheOneThatTheyWereMergedInto() {
        TestArchive.add(
                archive,
                new MadeStory("kor", "Siri Åsen sier at brua er dyr.")
                        .names("Siri Åsen", EntityType.PERSON)
                        .says("Siri Åsen", "sier", "at brua er dyr"));
        mark("a2", Ruling.correction("speaker", "Siri Aasen", null));
        archive.merge("Siri Åsen", "Siri Aasen", null, TestArchive.SOMEBODY);
        assertEquals("Siri Åsen", decided().entity("e3").orElseThrow().name());
    }

    @Test
    void whateverPeopleDecideTheReadingHoldsTogetherAndComesBackFromItsJson() {
        List<String> findings = List.of("a1", "a2", "a3", "f1", "t1", "e1", "e2");
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                String finding = findings.get(random.nextInt(findings.size()));
                mark(finding, ruling(finding, random));
            }
            decided();
            if (seed % 5 == 4) {
                findings.forEach(this::undoAll);
                assertEquals(story().reading(), decided());
            }
        }
    }

    private static Ruling ruling(String finding, Random random) {
        List<Ruling> rulings = new ArrayList<>(List.of(Ruling.of(Verdict.REJECT, null)));
        switch (finding.charAt(0)) {
            case 'a' ->
                Stream.of("Kari Moen", "Ola Vik", "Siri Åsen")
                        .forEach(name -> rulings.add(Ruling.correction("speaker", name, null)));
            case 'f' -> rulings.add(Ruling.correction("counted", "arbeidere", null));
            case 't' -> rulings.add(Ruling.correction("value", "2024", null));
            default -> rulings.add(Ruling.correction("name", "Siri Åsen", null));
        }
        return rulings.get(random.nextInt(rulings.size()));
    }

    private void undoAll(String finding) {
        IntStream.range(0, 60)
                .takeWhile(i -> archive.unmark("bru." + finding, TestArchive.SOMEBODY))
                .forEach(i -> {});
    }

    private void mark(String finding, Ruling... rulings) {
        archive.mark("bru." + finding, List.of(rulings), TestArchive.SOMEBODY);
    }

    /** The decided reading, which holds together: a reading checks itself, and its JSON checks every span's words. */
    private Reading decided() {
        Reading decided = archive.look("bru").story().decidedReading();
        assertEquals(decided, new JsonLinesParser().parse(new JsonLinesFormat().line(decided)));
        assertTrue(decided.attributions().stream()
                .allMatch(one -> one.within() == null
                        || decided.attribution(one.within()).isPresent()));
        return decided;
    }

    private static List<String> ids(Reading reading) {
        return reading.attributions().stream().map(Attribution::id).toList();
    }

    private static MadeStory story() {
        return new MadeStory("bru", TEXT)
                .names("Kari Moen", EntityType.PERSON, List.of(new Role("ordfører", "Storvik")))
                .names("Ola Vik", EntityType.PERSON)
                .says("Kari Moen", "sier", OUTER)
                .says("Ola Vik", "mener", INNER)
                .within("a1")
                .quotes("Det var for sent")
                .dates("fredag", "2024-02-09")
                .counts("40", 40, "arbeidere")
                .befell("injured", "fredag");
    }
}
