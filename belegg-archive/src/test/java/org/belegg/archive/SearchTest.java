package org.belegg.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Verdict;
import org.belegg.archive.search.DayRange;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.model.EntityType;
import org.belegg.model.Role;
import org.belegg.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String POWER = "at strømprisene gikk opp i året som gikk";
    private static final String FERRY = "at ferja tok 120 passasjerer fredag";
    private static final String BUS = "at bussen var full";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = TestArchive.in(folder);
        TestArchive.add(
                archive,
                new MadeStory("strøm", "Kari Moen sier " + POWER + ". Hele 40 klager kom inn.")
                        .in("Kystposten", "2024-02-15")
                        .names("Kari Moen", EntityType.PERSON, List.of(new Role("leder", "Ås Kraftlag")))
                        .says("Kari Moen", "sier", POWER)
                        .counts("40", 40, "klager")
                        .knows("strømprisene", "strømpris")
                        .knows("året", "år")
                        .knows("gikk", "gå")
                        .knows("klager", "klage"),
                new MadeStory("ferje", "Ola Vik nekter torsdag for " + FERRY + ", ifølge Fjordnytt.")
                        .in("Fjordavisa", "2024-03")
                        .names("Ola Vik", EntityType.PERSON)
                        .says("Ola Vik", "nekter", FERRY, Stance.DENIES, List.of("Fjordnytt"))
                        .counts("120", 120, "passasjerer")
                        .dates("torsdag", "2024-03-07")
                        .dates("fredag", "2024-03-01")
                        .knows("ferja", "ferje")
                        .knows("tok", "ta")
                        .knows("passasjerer", "passasjer"),
                new MadeStory("buss", "Moen mener " + BUS + ".")
                        .names("Moen", EntityType.PERSON)
                        .says("Moen", "mener", BUS)
                        .knows("bussen", "buss"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ferja, ferje",
        "ferje, ferje",
        "FERJE, ferje",
        "strøm*, strøm",
        "strømpris, strøm",
        "strømprisene, strøm",
        "prisene, ''",
        "år, strøm",
        "året, strøm",
        "aret, ''",
        "ar, ''",
        "strom*, ''",
        "a\u030Aret, strøm",
        "gå året, strøm",
        "ferje buss, ''",
        "passasjer -buss, ferje",
        "gikk -strøm*, ''",
        "'\"tok 120\"', ferje",
        "'\"120 tok\"', ''",
        "'\"ferja tok\"', ferje",
        "'\"ferje\"', ''",
        "'\"ferje ta\"', ''",
        "'passasjer -\"ferje ta\"', ferje",
        "'\"gikk opp', strøm"
    })
    void wordsAreFoundInAllFormsAndLettersAreKeptApart(String query, String story) {
        List<String> stories = archive.find(Search.builder().words(query).build()).hits().stream()
                .map(hit -> hit.story().article().id())
                .toList();
        assertEquals(story.isEmpty() ? List.of() : List.of(story), stories);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x'); DROP TABLE article; --",
                "\" OR 1=1 --",
                "a\" OR words : \"b",
                "NEAR(ferja tok, 1)",
                "words : ferja",
                "ferja OR bussen",
                "^ferja",
                "ferja\0bussen",
                "(((",
                "ferja AND",
                "{words} : x",
                "ferja*x*",
                "%_%",
                "?1",
                ":a"
            })
    void whatIsTypedIsNeverSyntax(String typed) {
        for (Search.Builder search : List.of(
                Search.builder().words("ferja " + typed),
                Search.builder().words("ferja").speaker("x " + typed),
                Search.builder().organisation("x " + typed),
                Search.builder().outlet(typed),
                Search.builder().channel(typed),
                Search.builder().counted("x " + typed),
                Search.builder().vouchedBy("x " + typed))) {
            assertTrue(archive.find(search.build()).total() <= 1 && typed.length() > 0, () -> "too much for " + typed);
        }
        assertEquals(3L, archive.status().counts().get("stories"));
        assertEquals(List.of(), archive.check());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-ferja", "!!!", "\"\""})
    void aQueryWithNothingToLookForIsRefused(String query) {
        Search search = Search.builder().words(query).build();
        assertThrows(IllegalArgumentException.class, () -> archive.find(search));
    }

    @Test
    void statementsAreFilteredBySpeakerBodyOutletChannelAndStance() {
        assertFinds(List.of(POWER), Search.builder().speaker("kari moen"));
        assertFinds(List.of(POWER, BUS), Search.builder().speaker("moen").order(Order.PUBLISHED));
        assertFinds(List.of(), Search.builder().speaker("ola moen"));
        assertFinds(List.of(POWER), Search.builder().organisation("Ås Kraftlag"));
        assertFinds(List.of(), Search.builder().organisation("As Kraftlag"));
        assertFinds(List.of(FERRY), Search.builder().outlet("fjordavisa"));
        assertFinds(List.of(FERRY), Search.builder().channel("fjordnytt"));
        assertFinds(List.of(FERRY), Search.builder().stance(Stance.DENIES));
        assertFinds(List.of(POWER), Search.builder().words("gå").speaker("Moen").outlet("Kystposten"));
    }

    @Test
    void daysOfSayingTellingAndPublishingAreAskedForApart() {
        assertFinds(List.of(FERRY), Search.builder().said(DayRange.parse("2024-03-07")));
        assertFinds(List.of(), Search.builder().said(DayRange.parse("2024-03-01")));
        assertFinds(List.of(FERRY), Search.builder().eventDay(DayRange.parse("2024-03-01")));
        assertFinds(List.of(), Search.builder().eventDay(DayRange.parse("2024-03-07")));
        assertFinds(List.of(POWER), Search.builder().said(DayRange.parse("..2024-02")));
        assertFinds(List.of(FERRY), Search.builder().published(DayRange.parse("2024-03-20..")));
        assertFinds(List.of(FERRY, POWER), Search.builder().published(DayRange.parse("2024")));
    }

    @Test
    void figuresAreFilteredBySizeThingAndVoucher() {
        assertFinds(List.of("120"), Search.builder().over(new BigDecimal("100")));
        assertFinds(List.of("40"), Search.builder().under(new BigDecimal("100")));
        assertFinds(List.of("120"), Search.builder().counted("passasjer"));
        assertFinds(List.of("40"), Search.builder().counted("klage"));
        assertFinds(List.of("120"), Search.builder().vouchedBy("Vik"));
        assertFinds(List.of("40"), Search.builder().vouchedBy(Search.WRITER));
        assertFinds(List.of("120"), Search.builder().what(What.FIGURES).words("ferje"));
        assertFinds(List.of("120", "40"), Search.builder().what(What.FIGURES).order(Order.VALUE));
        assertFinds(List.of(FERRY), Search.builder().what(What.STATEMENTS).over(new BigDecimal("100")));
    }

    @Test
    void storiesAreFoundByAnyOfTheirWords() {
        assertFinds(List.of("strøm"), Search.builder().what(What.STORIES).words("klage"));
        assertFinds(List.of("ferje"), Search.builder().what(What.STORIES).speaker("Vik"));
        assertFinds(List.of("strøm"), Search.builder().what(What.STORIES).under(new BigDecimal("100")));
    }

    @Test
    void pagesTellHowManyThereAre() {
        var page =
                archive.find(Search.builder().page(2, 2).order(Order.PUBLISHED).build());
        assertEquals(3, page.total());
        assertEquals(2, page.offset());
        assertEquals(List.of(BUS), TestArchive.found(archive, Search.builder().page(2, 2)));
    }

    @Test
    void aPageBehindTheLastRowStillTellsHowManyThereAre() {
        var behind = archive.find(Search.builder().words("gikk").page(2, 5).build());
        assertEquals(List.of(), behind.hits());
        assertEquals(1, behind.total());
        assertEquals(
                1,
                archive.find(Search.builder().words("gikk").page(0, 0).build()).total());
        assertEquals(0, archive.find(Search.builder().words("sykkel").build()).total());
    }

    @Test
    void aRejectedFigureOrDayTellsNothingOfItsStatement() {
        archive.mark("ferje.f1", List.of(Ruling.of(Verdict.REJECT, null)), TestArchive.SOMEBODY);
        archive.mark("ferje.t2", List.of(Ruling.of(Verdict.REJECT, null)), TestArchive.SOMEBODY);
        assertFinds(List.of(), Search.builder().what(What.STATEMENTS).over(new BigDecimal("100")));
        assertFinds(List.of(), Search.builder().eventDay(DayRange.parse("2024-03-01")));
    }

    @Test
    void aFigureInARejectedStatementIsTheWriters() {
        archive.mark("ferje.a1", List.of(Ruling.of(Verdict.REJECT, null)), TestArchive.SOMEBODY);
        assertFinds(List.of(), Search.builder().vouchedBy("Vik"));
        assertFinds(List.of(), Search.builder().what(What.FIGURES).speaker("Vik"));
        assertFinds(
                List.of("120", "40"), Search.builder().vouchedBy(Search.WRITER).order(Order.VALUE));
        archive.unmark("ferje.a1", TestArchive.SOMEBODY);
        assertFinds(List.of("120"), Search.builder().vouchedBy("Vik"));
    }

    @Test
    void relevanceNeedsWords() {
        Search search = Search.builder().order(Order.RELEVANCE).build();
        assertThrows(IllegalArgumentException.class, () -> archive.find(search));
    }

    private void assertFinds(List<String> words, Search.Builder search) {
        assertEquals(words, TestArchive.found(archive, search));
    }
}
