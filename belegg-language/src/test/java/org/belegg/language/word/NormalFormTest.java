package org.belegg.language.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NormalFormTest {
    @Test
    void straightQuotationMarksOpenAndCloseByTurns() {
        assertEquals(List.of("«", "Ja", "»", "og", "«", "nei", "»"), normal("\"", "Ja", "\"", "og", "\"", "nei", "\""));
    }

    @Test
    void allQuotationMarksAreOneKind() {
        assertEquals(List.of("«", "Ja", "»"), normal("“", "Ja", "”"));
        assertEquals(List.of("«", "Ja", "»"), normal("”", "Ja", "”"));
        assertEquals(List.of("«", "Ja", "»"), normal("«", "Ja", "»"));
        assertEquals(List.of("«", "Ja", "»"), normal("'", "Ja", "'"));
    }

    @Test
    void allDashesAreAHyphen() {
        assertEquals(List.of("-", "Ja", "-"), normal("–", "Ja", "—"));
        assertEquals(List.of("Oslo-Bergen"), normal("Oslo–Bergen"));
    }

    @Test
    void dotsAndSoftHyphensAndAccentsAreEvenedOut() {
        assertEquals(List.of("...", "utanriksminister", "André"), normal("…", "utanriks\u00ADminister", "Andre\u0301"));
    }

    @Test
    void shoutedSentenceIsInSmallLetters() {
        assertEquals(List.of("mann", "funnet", "død", "i", "nato"), normal("MANN", "FUNNET", "DØD", "I", "NATO"));
    }

    @Test
    void shortNamesAloneAreNoShouting() {
        assertEquals(List.of("FN", "og", "NATO"), normal("FN", "og", "NATO"));
        assertEquals(List.of("NATO"), normal("NATO"));
    }

    private static List<String> normal(String... forms) {
        return NormalForm.of(List.of(forms));
    }
}
