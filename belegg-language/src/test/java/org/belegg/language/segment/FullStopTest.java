package org.belegg.language.segment;

import static org.belegg.language.segment.Cut.cut;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.belegg.model.Language;
import org.junit.jupiter.api.Test;

class FullStopTest {
    @Test
    void abbreviationsBeforeNamesKeepTheirFullStop() {
        assertEquals(
                "Møtet med dr. Moe og prof. Lie er kl. 19.30 , bl.a. om St. Hansøya , jf. St.meld. nr. 12 .",
                cut("Møtet med dr. Moe og prof. Lie er kl. 19.30, bl.a. om St. Hansøya, jf. St.meld. nr. 12."));
        assertEquals(
                "M.a. dr.philos. Lie kjem t.d. kl. 19 .", cut("M.a. dr.philos. Lie kjem t.d. kl. 19.", Language.NN));
    }

    @Test
    void abbreviationThatCanEndASentenceDoesSoBeforeACapital() {
        assertEquals("Det kostet 3 mill . | Moe betalte .", cut("Det kostet 3 mill. Moe betalte."));
        assertEquals("Det kostet 3 mill. kr. i fjor .", cut("Det kostet 3 mill. kr. i fjor."));
        assertEquals("Båter , biler osv . | Det er nok .", cut("Båter, biler osv. Det er nok."));
        assertEquals("Båtar , bilar osb . | Det er nok .", cut("Båtar, bilar osb. Det er nok.", Language.NN));
    }

    @Test
    void numberWithoutASpaceIsPartedFromItsAbbreviation() {
        assertEquals("Nr. 3 kom kl. 19.30 .", cut("Nr.3 kom kl.19.30."));
    }

    @Test
    void abbreviationInBracketsKeepsItsFullStop() {
        assertEquals("Kari Moe ( t.v. ) og Ola Lie ( f. 1950 ) .", cut("Kari Moe (t.v.) og Ola Lie (f. 1950)."));
    }

    @Test
    void lastAbbreviationOfAParagraphGivesItsFullStopToTheSentence() {
        assertEquals("Båter , biler osv . ¶ Det er nok .", cut("Båter, biler osv.\n\nDet er nok."));
    }

    @Test
    void wordThatLooksLikeAnAbbreviationEndsTheSentence() {
        assertEquals("En ny art . | Moe fant den .", cut("En ny art. Moe fant den."));
        assertEquals("Etter art. 3 og s. 14 .", cut("Etter art. 3 og s. 14."));
        assertEquals("Hun meldte seg til PST . | Moe gikk .", cut("Hun meldte seg til PST. Moe gikk."));
    }

    @Test
    void unknownAbbreviationIsToldByItsLackOfVowels() {
        assertEquals("Et rgl. møte i dag .", cut("Et rgl. møte i dag."));
    }

    @Test
    void ordinalsKeepTheirFullStop() {
        assertEquals(
                "Den 2. verdenskrig og den 3. i rekka , 16. april .",
                cut("Den 2. verdenskrig og den 3. i rekka, 16. april."));
        assertEquals("5. , 6. og 7. klasse .", cut("5., 6. og 7. klasse."));
        assertEquals("Fra 10. – 16. mars .", cut("Fra 10. – 16. mars."));
    }

    @Test
    void numberAtTheEndOfASentenceDoesNot() {
        assertEquals(
                "Hun er 16 . | Moe er 17 . | Han kom i 2012 . | Da var det sol .",
                cut("Hun er 16. Moe er 17. Han kom i 2012. Da var det sol."));
    }

    @Test
    void numberOfAListItemKeepsItsFullStop() {
        assertEquals("1. Kari Moe , Lervika ¶ 2. Ola Lie", cut("1. Kari Moe, Lervika\n2. Ola Lie"));
    }

    @Test
    void initialsBelongToNames() {
        assertEquals("J. K. Moe , J.K. Lie og Kari B. Moe .", cut("J. K. Moe, J.K. Lie og Kari B. Moe."));
    }

    @Test
    void letterBeforeASentenceOpenerIsNoInitial() {
        assertEquals("De leste alt fra A til Å . | Det tok tid .", cut("De leste alt fra A til Å. Det tok tid."));
        assertEquals("Kong Guttorm V . | Han døde .", cut("Kong Guttorm V. Han døde."));
    }

    @Test
    void webAddressDoesNotSwallowTheFullStop() {
        assertEquals("Les mer på lervikablad.no . | Moe gikk .", cut("Les mer på lervikablad.no. Moe gikk."));
    }
}
