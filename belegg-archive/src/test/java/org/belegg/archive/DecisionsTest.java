package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.decision.Decision;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Verdict;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.model.EntityType;
import org.belegg.model.Role;
import org.belegg.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
    private static final String TEXT = "Kari Moen sier at brua er trygg. Ola Vik mener at 40 biler er for mange.";
    private static final String BRIDGE = "at brua er trygg";
    private static final String CARS = "at 40 biler er for mange";

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
    void aDecisionIsKeptBesideWhatWasFound() {
        mark("bru.a1", Ruling.correction("speaker", "Kari Moen-Vik", "ringte henne"));
        Decision decision = onlyDecision();
        assertEquals("Kari Moen-Vik", decision.value());
        assertEquals("Kari Moen", decision.machineValue());
        assertEquals("redaktør", decision.who());
        assertEquals("2026-11-24T12:00:00Z", decision.made());
        assertEquals(story().reading(), archive.look("bru").story().reading());
        assertEquals(
                List.of(BRIDGE), TestArchive.found(archive, Search.builder().speaker("Moen-Vik")));
        assertEquals(List.of(), archive.check());
    }

    @Test
    void whatIsRejectedIsFoundOnlyWhenAskedFor() {
        mark("bru.a1", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of(CARS), TestArchive.found(archive, Search.builder()));
        assertEquals(
                List.of(BRIDGE), TestArchive.found(archive, Search.builder().decided("reject")));
        assertEquals(2, archive.find(Search.builder().decided("any").build()).total());
    }

    @Test
    void storiesAreFoundByWhatPeopleDecidedAboutAnythingInThem() {
        TestArchive.add(archive, new MadeStory("kor", "Koret øver."));
        Search accepted = Search.builder().what(What.STORIES).decided("accept").build();
        assertEquals(List.of(), archive.keys(accepted));
        mark("bru.e1", Ruling.of(Verdict.ACCEPT, null));
        assertEquals(List.of(archive.look("bru").story().key()), archive.keys(accepted));
        assertEquals(
                archive.keys(),
                archive.keys(Search.builder().what(What.STORIES).decided("any").build()));
        assertEquals(
                List.of(archive.look("bru").story().key()),
                archive.keys(Search.builder().what(What.STATEMENTS).build()),
                "a story once, however much is found in it");
    }

    @Test
    void undoingBringsBackWhatWasFound() {
        mark("bru.a1", Ruling.correction("stance", "denies", null));
        assertEquals(
                List.of(BRIDGE), TestArchive.found(archive, Search.builder().stance(Stance.DENIES)));
        assertTrue(archive.unmark("bru.a1", TestArchive.SOMEBODY));
        assertEquals(List.of(), TestArchive.found(archive, Search.builder().stance(Stance.DENIES)));
        assertEquals("redaktør", onlyDecision().undoneBy());
        assertFalse(archive.unmark("bru.a1", TestArchive.SOMEBODY));
    }

    @Test
    void figuresTimesAndDaysCanBeCorrected() {
        mark("bru.f1", Ruling.correction("value", "45", null));
        assertEquals(List.of("40"), TestArchive.found(archive, Search.builder().over(new BigDecimal("42"))));
        mark("bru.a1", Ruling.correction("said", "2024-02-09", null));
        assertEquals(
                List.of(BRIDGE),
                TestArchive.found(
                        archive, Search.builder().said(org.belegg.archive.search.DayRange.parse("2024-02-09"))));
    }

    @Test
    void whatAPersonGaveToAnotherSpeakerIsFoundByTheBodyOfThatOneAlone() {
        String road = "at veien er stengt";
        TestArchive.add(
                archive,
                new MadeStory("vei", "Per Li sier " + road + ". Siri Åsen er der.")
                        .names("Per Li", EntityType.PERSON, List.of(new Role("lensmann", "Politiet")))
                        .names("Siri Åsen", EntityType.PERSON, List.of(new Role("ordfører", "Storvik kommune")))
                        .says("Per Li", "sier", road));
        assertEquals(List.of(road), saidFor("Politiet"));
        mark("vei.a1", Ruling.correction("speaker", "Ola Vik", null));
        assertEquals(List.of(), saidFor("Politiet"));
        mark("vei.a1", Ruling.correction("speaker", "Siri Åsen", null));
        assertEquals(List.of(), saidFor("Politiet"));
        assertEquals(List.of(road), saidFor("Storvik kommune"));
        mark("vei.e2", Ruling.of(Verdict.REJECT, null));
        assertEquals(List.of(), saidFor("Storvik kommune"));
        archive.unmark("vei.a1", TestArchive.SOMEBODY);
        archive.unmark("vei.a1", TestArchive.SOMEBODY);
        assertEquals(List.of(road), saidFor("Politiet"));
    }

    private List<String> saidFor(String body) {
        return TestArchive.found(archive, Search.builder().organisation(body));
    }

    @Test
    void correctionsThatMakeNoSenseAreRefusedAndChangeNothing() {
        for (Ruling ruling : List.of(
                Ruling.correction("colour", "blue", null),
                Ruling.correction("stance", "shouts", null),
                Ruling.correction("said", "i går", null))) {
            assertThrows(IllegalArgumentException.class, () -> mark("bru.a1", ruling));
        }
        assertThrows(IllegalArgumentException.class, () -> mark("bru.f1", Ruling.correction("value", "mange", null)));
        assertThrows(UnknownReferenceException.class, () -> mark("bru", Ruling.of(Verdict.ACCEPT, null)));
        assertEquals(0L, archive.status().counts().get("decisions"));
    }

    @Test
    void decisionsSurviveReadingAgainWithAChangedRule() {
        mark("bru.a1", Ruling.correction("speaker", "Kari Moen-Vik", null));
        mark("bru.a2", Ruling.of(Verdict.ACCEPT, null));
        mark("bru.f1", Ruling.of(Verdict.UNSURE, null));
        // Another rule finds one more statement before the others: every id moves on.
        TestArchive.addBy("2", archive, more());
        assertEquals("2", archive.look("bru").story().version());
        assertEquals(
                List.of(BRIDGE), TestArchive.found(archive, Search.builder().decided("correct")));
        assertEquals(
                List.of(BRIDGE), TestArchive.found(archive, Search.builder().speaker("Moen-Vik")));
        assertEquals(List.of(CARS), TestArchive.found(archive, Search.builder().decided("accept")));
        assertEquals("a2", archive.look("bru").story().decisions().get(0).finding());
        assertEquals(List.of(), archive.status().apart());
        assertEquals(List.of(), archive.check());
    }

    @Test
    void decisionWhoseWordsAreGoneIsKeptApartAndComesBackWithThem() {
        mark("bru.a2", Ruling.of(Verdict.ACCEPT, "sett i rapporten"));
        TestArchive.addBy("2", archive, fewer());
        assertNull(onlyDecision().finding());
        assertEquals(1, archive.status().apart().size());
        assertTrue(archive.status().apart().get(0).contains("accept of \"" + CARS + "\""));
        assertEquals(List.of(), TestArchive.found(archive, Search.builder().decided("accept")));
        TestArchive.addBy("3", archive, more());
        assertEquals(List.of(CARS), TestArchive.found(archive, Search.builder().decided("accept")));
    }

    private void mark(String id, Ruling ruling) {
        archive.mark(id, List.of(ruling), TestArchive.SOMEBODY);
    }

    private Decision onlyDecision() {
        List<Decision> decisions = archive.look("bru").story().decisions();
        assertEquals(1, decisions.size());
        return decisions.get(0);
    }

    private static MadeStory named() {
        return new MadeStory("bru", TEXT).names("Kari Moen", EntityType.PERSON).names("Ola Vik", EntityType.PERSON);
    }

    private static MadeStory story() {
        return named().says("Kari Moen", "sier", BRIDGE)
                .says("Ola Vik", "mener", CARS)
                .counts("40", 40, "biler");
    }

    private static MadeStory more() {
        return named().says("Kari Moen", "er", "trygg")
                .says("Kari Moen", "sier", BRIDGE)
                .says("Ola Vik", "mener", CARS)
                .counts("40", 40, "biler");
    }

    private static MadeStory fewer() {
        return named().says("Kari Moen", "sier", BRIDGE).says("Ola Vik", "mener", "for mange");
    }
}
