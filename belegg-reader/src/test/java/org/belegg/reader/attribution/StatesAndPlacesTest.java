package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.junit.jupiter.api.Test;

/** Capitals, seats of power and unnamed people that speak. */
class StatesAndPlacesTest {
    @Test
    void capitalSpeaksForItsState() {
        expect("[source Moskva] [cue avviser] [content anklagene].").saidBy("Russland");
        expectNynorsk("[source Moskva] [cue avviser] [content skuldingane].").saidBy("Russland");
    }

    @Test
    void seatOfPowerSpeaksForItsState() {
        expect("[source Kreml] [cue avviser] [content anklagene].").saidBy("Russland");
    }

    @Test
    void headlineWithoutASourceIsSaidByWhoSaysItLater() {
        expect(
                        "[cue1 Krever] [content1 ny bru]\\n[source2 Ordfører Kari Nilsen] [cue2 krever] [content2 ny bru over elva].")
                .saidBy("Kari Nilsen", "Kari Nilsen");
    }

    @Test
    void unnamedSourceGoesByItsDescription() {
        expect("[source En talsmann for havna] [cue sier] at [content kaia er stengt].")
                .saidBy("talsmann for havna");
    }

    @Test
    void pronounIsResolved() {
        expect(
                        "[source1 Kari Nilsen] [cue1 sier] at [content1 brua er trygg]. [source2 Hun] [cue2 mener] at [content2 den er vakker].")
                .saidBy("Kari Nilsen", "Kari Nilsen");
    }
}
