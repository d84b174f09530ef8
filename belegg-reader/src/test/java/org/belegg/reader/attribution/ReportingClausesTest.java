package org.belegg.reader.attribution;

import static org.belegg.reader.ExpectedAttributions.expect;
import static org.belegg.reader.ExpectedAttributions.expectNone;
import static org.belegg.reader.ExpectedAttributions.expectNynorsk;

import org.junit.jupiter.api.Test;

/** The clause that hands over: its verb, and who its subject is. */
class ReportingClausesTest {
    @Test
    void titleAndAppositionBelongToTheSource() {
        expect("– [content Brua er trygg], [cue sier] [source Kari Nilsen, leder i Sandvær idrettslag].");
    }

    @Test
    void pronounIsASource() {
        expect("– [content Brua er trygg], [cue sier] [source hun].");
        expectNynorsk("– [content Brua er trygg], [cue fortel] [source ho].");
    }

    @Test
    void dayBehindTheSourceIsLeftOut() {
        expect("– [content Brua er trygg], [cue sa] [source Per Moe] torsdag.");
    }

    @Test
    void auxiliaryIsNoPartOfTheCue() {
        expect("[content Det blir ingen streik], har [source Per Moe] [cue sagt].");
    }

    @Test
    void cueInTwoPiecesIsTheVerbAlone() {
        expect("– [content Brua er også vakker], [cue legger] [source hun] til.");
    }

    @Test
    void bodyThatSomebodyBelongsToIsPartOfTheSource() {
        expect("– [content Brua er trygg], [cue sier] [source politimester Kari Nilsen i Sandvær].");
    }

    @Test
    void unnamedSourceIsASource() {
        expect("– [content Det smalt to ganger], [cue sier] [source en av naboene].");
    }

    @Test
    void perceptionHandsNothingOver() {
        expectNone("Per Moe så at det brant i naboens hus.");
    }

    @Test
    void verbOfSpeechWithoutWordsHandsNothingOver() {
        expectNone("De snakket lenge i går.");
        expectNone("Hun sa ingenting.");
    }
}
