package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.junit.jupiter.api.Test;

/** "Ifølge X": what it covers, and when X only passes on. */
class AccordingToTest {
    @Test
    void sourceBeforeItsClause() {
        expect("[cue Ifølge] [source politiet] [content er tre menn pågrepet].");
        expectNynorsk("[cue Ifølgje] [source politiet] [content er tre menn pågripne].");
    }

    @Test
    void sourceBehindItsClause() {
        expect("[content Tre menn er pågrepet], [cue ifølge] [source politiet].");
    }

    @Test
    void mediumBehindWhatSomebodySaysIsTheChannel() {
        expect("[source Ordføreren] [cue roser] [content brannfolkene], ifølge [reported NTB].");
    }

    @Test
    void mediumBehindWhatNobodySaysIsTheSource() {
        expect("[content Tre menn er pågrepet], [cue ifølge] [source NTB].");
    }

    @Test
    void sourceWithoutAClauseVouchesForNothing() {
        expectNone("Ifølge NTB.");
    }

    @Test
    void timeAndPlaceAreNoSources() {
        expectNone("Etter møtet dro hun hjem.");
        expectNone("Hun gikk etter henne.");
    }
}
