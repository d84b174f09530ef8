package org.belegg.reader.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.belegg.model.Article;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.reader.CheckedReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What befell the people that a figure counts, with its time and place. */
class FateCircumstancesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Tolv mennesker ble drept i Bergen tirsdag.|killed|tirsdag|Bergen",
                "Natt til søndag ble 30 mennesker pågrepet i Oslo.|arrested|Natt til søndag|Oslo",
                "Minst seks passasjerer er savnet etter forliset.|missing|-|-",
                "I mars ble 14 barn skadd.|injured|mars|-",
                "Minst ni gisler ble løslatt i går.|freed|i går|-",
                "Sju menneske vart drepne i Tromsø torsdag kveld.|killed|torsdag kveld|Tromsø",
                "I fjor omkom 22 personer i Finnmark.|killed|I fjor|Finnmark",
            })
    void clauseTellsWhenAndWhere(String text, String kind, @Nullable String when, @Nullable String where) {
        Reading reading = read(text);
        Fate fate = only(reading).fate();
        assertNotNull(fate);
        assertEquals(kind, fate.kind());
        assertEquals(when, words(reading, fate.time()));
        assertEquals(where, words(reading, fate.place()));
    }

    @Test
    void timeIsOneOfTheTimesOfTheReading() {
        Reading reading = read("Tolv mennesker ble drept i Bergen tirsdag.");
        Fate fate = only(reading).fate();
        assertNotNull(fate);
        assertEquals(reading.times().get(0).span(), fate.time());
    }

    @Test
    void timeOfAnotherClauseIsNotTaken() {
        Reading reading = read("Politiet opplyste mandag at tolv mennesker er drept.");
        Fate fate = only(reading).fate();
        assertNotNull(fate);
        assertEquals(null, fate.time());
    }

    @Test
    void howLongItLastedIsNotWhenItWas() {
        Reading reading = read("På to uker ble tolv mennesker drept.");
        Fate fate = only(reading).fate();
        assertNotNull(fate);
        assertEquals(null, fate.time());
    }

    @Test
    void numberOfThingsHasNoFate() {
        assertEquals(null, only(read("Tolv biler ble skadd i Bergen tirsdag.")).fate());
    }

    private static Reading read(String text) {
        return CheckedReader.read(Article.of(text).withPublished(PartialDate.parse("2024-03-13")));
    }

    private static Figure only(Reading reading) {
        assertEquals(1, reading.figures().size(), () -> reading.figures().toString());
        return reading.figures().get(0);
    }

    private static @Nullable String words(Reading reading, @Nullable Span span) {
        return span == null ? null : reading.article().textOf(span);
    }
}
