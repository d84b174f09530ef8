package org.belegg.language.segment;

import static org.belegg.language.segment.Cut.cut;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;

class SentenceTest {
    @Test
    void reportingClauseAfterAQuestionStaysInTheSentence() {
        assertEquals("– Er du gal ? spurte han . | – Nei .", cut("– Er du gal? spurte han. – Nei."));
        assertEquals("- Er du gal ? spurde han .", cut("- Er du gal? spurde han.", Language.NN));
        assertEquals("« Kom ! » ropte hun . | Så gikk hun .", cut("«Kom!» ropte hun. Så gikk hun."));
        assertEquals("\" Hvor ? \" sa Kari Moe .", cut("\"Hvor?\" sa Kari Moe."));
        assertEquals("« Hva ? » , spurte Moe .", cut("«Hva?», spurte Moe."));
    }

    @Test
    void closingMarkAfterTheFullStopBelongsToTheSentence() {
        assertEquals("« Det er slutt . » | Hun gikk .", cut("«Det er slutt.» Hun gikk."));
        assertEquals("( Moe klubber . ) | Vi går videre .", cut("(Moe klubber.) Vi går videre."));
        assertEquals("Hun sa “ nei . ” | Han gikk .", cut("Hun sa “nei.” Han gikk."));
    }

    @Test
    void nestedMarksCloseTogether() {
        assertEquals(
                "Hun sa : | « Jeg leste “ Ja ! ” » | Så gikk hun .", cut("Hun sa: «Jeg leste “Ja!”» Så gikk hun."));
        assertEquals("Det er « en « indre » sak » . | Moe er enig .", cut("Det er «en «indre» sak». Moe er enig."));
    }

    @Test
    void sentenceGoesOnAfterAQuotedFullStop() {
        assertEquals("« Vi vinner . » sier Moe .", cut("«Vi vinner.» sier Moe."));
    }

    @Test
    void dashReplyEndsTheSentenceBefore() {
        assertEquals("– Kommer du ? | – Nei . | – Hvorfor ikke ?", cut("– Kommer du? – Nei. – Hvorfor ikke?"));
    }

    @Test
    void colonBeforeACapitalEndsASentence() {
        assertEquals("Moe sa : | – Vi går .", cut("Moe sa: – Vi går."));
        assertEquals("Ordføreren : | « Ja . »", cut("Ordføreren: «Ja.»"));
    }

    @Test
    void colonInsideClausesTitlesAndCreditsDoesNot() {
        assertEquals("Moe sa det slik : vi går .", cut("Moe sa det slik: vi går."));
        assertEquals("« Omvei : Et liv » solgte bra .", cut("«Omvei: Et liv» solgte bra."));
        assertEquals("Foto : Kari Moe / Lervika Blad", cut("Foto: Kari Moe/Lervika Blad"));
        assertEquals("Teikning : Kari Moe", cut("Teikning: Kari Moe", Language.NN));
    }

    @Test
    void signatureAfterTheLastFullStopIsASentence() {
        assertEquals("Ferja står . | ( NTB )", cut("Ferja står. (NTB)"));
        assertEquals("Ferja står . | ( ©NTB )", cut("Ferja står. (©NTB)"));
    }

    @Test
    void ellipsisEndsASentenceBeforeACapitalOnly() {
        assertEquals("Han ... vet ikke … | Men nei ... | Vel .", cut("Han... vet ikke… Men nei ... Vel."));
    }

    @Test
    void remarkInBracketsDoesNotEndASentence() {
        assertEquals("Moe ( ! ) kom til Lervika ( ... ) Lie gikk .", cut("Moe (!) kom til Lervika (...) Lie gikk."));
    }

    @Test
    void forgottenSpaceAfterAFullStopDoesNotHideTheSentenceEnd() {
        assertEquals("Ferja sto . | Hun gikk .", cut("Ferja sto.Hun gikk."));
    }

    @Test
    void headlineNeedsNoFullStop() {
        assertEquals("Ferja står ¶ Moe venter på fjerde døgn", cut("Ferja står\n\nMoe venter på fjerde døgn"));
    }

    @Test
    void englishSentencesAreTold() {
        assertEquals(
                "Mr. Moe left at 5 p.m. on Monday . | “ Why ? ” she asked . | The U.S. Senate met .",
                cut("Mr. Moe left at 5 p.m. on Monday. “Why?” she asked. The U.S. Senate met.", Language.EN));
    }

    @Test
    void sentenceWithoutAnEndIsCut() {
        List<SegmentedSentence> sentences =
                Cut.paragraphs("ja ".repeat(1200), Language.NB).get(0).sentences();
        assertEquals(
                List.of(500, 500, 200),
                sentences.stream().map(sentence -> sentence.tokens().size()).toList());
    }
}
