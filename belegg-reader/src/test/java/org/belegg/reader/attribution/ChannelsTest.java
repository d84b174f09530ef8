package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.junit.jupiter.api.Test;

/** Who or what passed the words on: told, reported, document. */
class ChannelsTest {
    @Test
    void mediumThatSomebodySpokeToWasTold() {
        expect("– [content Brua er trygg], [cue sier] [source Kari Nilsen] til [told NTB].");
        expectNynorsk("– [content Brua er trygg], [cue seier] [source Kari Nilsen] til [told NRK].");
    }

    @Test
    void documentHoldsTheWords() {
        expect("– [content Brua er trygg], [cue skriver] [source partiet] i [document en pressemelding].");
    }

    @Test
    void documentFromSomebodyIsHisChannel() {
        expect("– [content Brua er trygg], [cue står] det i [document en uttalelse] fra [source kommunen].");
    }

    @Test
    void documentThatSpeaksForItselfIsTheSource() {
        expect("I [source et referat] [cue står] det at [content saken er avsluttet].");
    }

    @Test
    void whatSomebodySaysInsideADocumentStandsWithinIt() {
        expect(
                        "I [source1 et referat] [cue1 står] det at [content1 [source2 de to ministrene] [cue2 advarer mot] [content2 krig]].")
                .within(2, 1);
    }

    @Test
    void agencyThatWritesWhatSomebodySaysReported() {
        expect("[source Ministeren] [cue sier] at [content brua blir stengt], skriver [reported NTB].");
    }

    @Test
    void personWhoIsSpokenToIsNoChannel() {
        expect("– [content Brua er trygg], [cue sier] [source Kari Nilsen] til kona.");
    }
}
