package org.belegg.reader.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.belegg.reader.evidence.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
    @Test
    void dateOfTheBackgroundNarrowsTheWeekdaysOfTheNews() {
        String text = "Ferja sank 7. oktober. Fredag i forrige uke ble den hevet. Det sa politiet torsdag.";
        assertEquals("""
                7. oktober = 2023-10-07, 2023-10-07 to 2023-10-07
                Fredag i forrige uke = 2023-10-XX, 2023-10-13 to 2023-10-27
                torsdag = 2023-10-XX, 2023-10-12 to 2023-10-26""", ReadTimes.show(text, "2023-10"));
    }

    @Test
    void weekdayStaysASetWhereNothingNarrowsIt() {
        assertEquals(
                "torsdag = 2023-10-XX, 2023-09-28 to 2023-10-26",
                ReadTimes.show("Det sa politiet torsdag.", "2023-10"));
    }

    @Test
    void everyStepOfTheNarrowingIsTold() {
        List<Decision> decisions = ReadTimes.of("Ferja sank 7. oktober. Den ble hevet torsdag.", "2023-10")
                .decisions();
        assertTrue(
                decisions.stream()
                        .anyMatch(decision -> decision.rule().equals("time-tense")
                                && decision.reason().endsWith("published 2023-10-07 to 2023-10-31")),
                () -> decisions.toString());
        assertTrue(
                decisions.stream()
                        .anyMatch(decision -> decision.rule().equals("time-weekday")
                                && decision.reason().contains("verb \"heve\": before publication")),
                () -> decisions.toString());
    }

    @Test
    void yearOfPublicationMakesTheValueAPattern() {
        assertEquals("""
                søndag kveld = 2019-XX-XXTEV, 2018-12-30 to 2019-12-29
                i fjor = 2018, 2018-01-01 to 2018-12-31""", ReadTimes.show("Huset brant søndag kveld. Det ble bygd i fjor.", "2019"));
    }

    @Test
    void sameDayAndDayAfterCountFromTheDayNamedLast() {
        String text = "Brua ble stengt 2. mai. Tidligere samme dag falt det stein. Dagen etter ble den åpnet.";
        assertEquals("""
                2. mai = 2023-05-02, 2023-05-02 to 2023-05-02
                Tidligere samme dag = 2023-05-02, 2023-05-02 to 2023-05-02
                Dagen etter = 2023-05-03, 2023-05-03 to 2023-05-03""", ReadTimes.show(text, "2023-06-11"));
    }

    @Test
    void laterMomentsCountFromTheClock() {
        String text =
                "Meldingen kom klokka 14 fredag. Rett før klokka 16 slapp de fri. Et kvarter senere ble mannen tatt.";
        assertEquals("""
                klokka 14 fredag = 2023-06-09T14:00, 2023-06-09 to 2023-06-09
                klokka 16 = 2023-06-09T16:00, 2023-06-09 to 2023-06-09
                Et kvarter senere = 2023-06-09T16:15, 2023-06-09 to 2023-06-09""", ReadTimes.show(text, "2023-06-11"));
    }

    @Test
    void eveningOfANightLiesOnTheDayBefore() {
        String text = "Politiet rykket ut natt til søndag. Klokka 23.40 brant det. Klokka 01.15 var det slukket.";
        assertEquals("""
                natt til søndag = 2024-06-09TNI, 2024-06-09 to 2024-06-09
                Klokka 23.40 = 2024-06-08T23:40, 2024-06-08 to 2024-06-08
                Klokka 01.15 = 2024-06-09T01:15, 2024-06-09 to 2024-06-09""", ReadTimes.show(text, "2024-06-09"));
    }

    @Test
    void thenMeansTheTimeNamedLast() {
        String text = "I 2019 streiket de. Den gangen varte det i ni dager.";
        assertEquals("""
                2019 = 2019, 2019-01-01 to 2019-12-31
                Den gangen = 2019, 2019-01-01 to 2019-12-31
                ni dager = P9D""", ReadTimes.show(text, "2024-03-11"));
    }

    @Test
    void weekdayWithoutAVerbMayLieOnEitherSide() {
        assertEquals("fredag = 2024-03-08, 2024-03-08 to 2024-03-15", ReadTimes.show("Streik fredag", "2024-03-14"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun er 37 år.",
                "Han var bare 14 år da faren døde.",
                "Den 76 år gamle læreren sang.",
                "Barn under 15 år slipper inn.",
                "Ungdom mellom 13 og 18 år sover lite.",
                "En gutt på ti år falt i elva.",
                "Mannen i 30-årene ble funnet.",
                "Læreren (45 år) sang.",
            })
    void ageIsNoTime(String text) {
        assertEquals("", ReadTimes.show(text, "2024-03-14"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har 1300 elever.",
                "Dag og Tid er ei avis.",
                "Han leser Dagens Blad på bussen.",
                "Hun prøver å nå målet.",
                "En dag skal jeg seile.",
                "De vant 2:1 på bortebane.",
                "Prisen er 12.50 kroner.",
                "Kom så snart du kan.",
                "Ring 22 33 44 55.",
            })
    void wordsThatOnlyLookLikeATimeAreNone(String text) {
        assertEquals("", ReadTimes.show(text, "2024-03-14"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hun kom 31. februar.",
                "Hun kom 32. mai.",
                "Hun kom i uke 54.",
                "Hun kom i 20xx.",
                "Hun ble født i år 0.",
                "Hun kom klokka 25.30.",
                "Hun kom onsdag 7. oktober 2023."
            })
    void whatNoCalendarHasIsKeptWithoutAValueAndWithAWarning(String text) {
        Times times = ReadTimes.of(text, "2024-03-14");
        assertEquals(1, times.mentions().size(), () -> times.toString());
        assertEquals(null, times.mentions().get(0).value());
        assertEquals(1, times.warnings().size(), () -> times.toString());
        assertEquals(times.mentions().get(0).span(), times.warnings().get(0).span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "9999-12-31", "1599", "0001-01-01"})
    void publicationThatNoArticleHasCountsForNothing(String published) {
        Times times = ReadTimes.of("Hun kom i går, og i 2012.", published);
        assertEquals(null, times.mentions().get(0).value());
        assertEquals("2012", times.mentions().get(1).value());
        assertEquals("odd-publication-date", times.warnings().get(0).code());
    }

    @Test
    void datesThatNoPublicationAgreesWithAreKeptWithAWarning() {
        Times times = ReadTimes.of("Ferja sank 20. desember 2023. Den ble hevet torsdag.", "2023-10");
        assertEquals("2023-12-20", times.mentions().get(0).value());
        assertEquals("contradicting-dates", times.warnings().get(0).code());
    }

    @Test
    void timesInNumbersOfFourHundredDigitsDoNoHarm() {
        String number = "9".repeat(400);
        Times times = ReadTimes.of("Om " + number + " år, i uke " + number + ", " + number + ". mai.", "2024-03-14");
        assertFalse(times.decisions().stream()
                .anyMatch(decision -> decision.reason().isEmpty()));
    }

    @Test
    void timeGrowsWithTheTextAndNotFaster() {
        String text = "Hun kom torsdag. Dagen etter gikk hun. ".repeat(1500);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReadTimes.of(text, "2019"));
    }
}
