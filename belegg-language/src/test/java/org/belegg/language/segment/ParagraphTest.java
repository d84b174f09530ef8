package org.belegg.language.segment;

import static org.belegg.language.segment.Cut.cut;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParagraphTest {
    @Test
    void blankLinesPartParagraphs() {
        assertEquals("Ferja står . | Den er gammel . ¶ Moe venter .", cut("Ferja står. Den er gammel.\n\nMoe venter."));
    }

    @Test
    void blankLineMayHoldSpaces() {
        assertEquals("Ferja står . ¶ Moe venter .", cut("Ferja står.\n \t\u00A0\u200B\nMoe venter."));
    }

    @Test
    void withoutBlankLinesEveryLineIsAParagraph() {
        assertEquals(
                "Ferja står i Lervika ¶ Ferja mellom Lervika og Storøya ble tatt ut av rute mandag . ¶ "
                        + "– Vi beklager , sier kaptein Moe .",
                cut("""
                    Ferja står i Lervika
                    Ferja mellom Lervika og Storøya ble tatt ut av rute mandag.
                    – Vi beklager, sier kaptein Moe.
                    """));
    }

    @Test
    void linesWrappedInMidSentenceAreJoined() {
        assertEquals(
                "Ferja mellom Lervika og Storøya ble tatt ut av rute mandag morgen etter at et tau hadde satt seg "
                        + "fast i propellen . | Ingen ble skadet , men tretti biler måtte snu . ¶ "
                        + "– Vi beklager så mye vi kan , sier kaptein Kari Moe til Lervika Blad , som var på kaia "
                        + "da passasjerene kom i land .",
                cut("""
                    Ferja mellom Lervika og Storøya ble tatt ut av
                    rute mandag morgen etter at et tau hadde satt
                    seg fast i propellen. Ingen ble skadet, men
                    tretti biler måtte snu.

                    – Vi beklager så mye vi kan, sier kaptein Kari
                    Moe til Lervika Blad, som var på kaia da
                    passasjerene kom i land.
                    """));
    }

    @Test
    void headlineOverAWrappedParagraphStaysAlone() {
        assertEquals(
                "Ferja står ¶ Ferja mellom Lervika og Storøya ble tatt ut av rute mandag morgen etter at et tau hadde "
                        + "satt seg fast i propellen . | Ingen ble skadet .",
                cut("""
                    Ferja står
                    Ferja mellom Lervika og Storøya ble tatt ut av
                    rute mandag morgen etter at et tau hadde satt
                    seg fast i propellen. Ingen ble skadet.
                    """));
    }

    @Test
    void replyInAWrappedTextOpensAParagraph() {
        assertEquals(
                "Ferja mellom Lervika og Storøya ble tatt ut av rute mandag morgen etter at et tau hadde satt seg "
                        + "fast . ¶ – Vi beklager så mye vi kan i slike tilfeller , sier kapteinen til avisa .",
                cut("""
                    Ferja mellom Lervika og Storøya ble tatt ut av
                    rute mandag morgen etter at et tau hadde satt seg fast.
                    – Vi beklager så mye vi kan i slike tilfeller, sier
                    kapteinen til avisa.
                    """));
    }

    @Test
    void carriageReturnsEndLines() {
        assertEquals("Ferja står ¶ Moe venter . ¶ Vi går .", cut("Ferja står\r\nMoe venter.\r\n\r\nVi går.\r\n"));
        assertEquals("Ferja står ¶ Moe venter .", cut("Ferja står\rMoe venter."));
    }

    @Test
    void headlineAndBylineAreNotJoined() {
        assertEquals("Ferja står i Lervika ¶ av Kari Moe", cut("Ferja står i Lervika\nav Kari Moe"));
    }

    @Test
    void listItemsAreParagraphs() {
        assertEquals(
                "Saken : ¶ • Ferja står . ¶ • Moe venter . ¶ 1. Kari Moe ¶ 2. Ola Lie",
                cut("Saken:\n• Ferja står.\n• Moe venter.\n1. Kari Moe\n2. Ola Lie"));
    }

    @Test
    void whatLiesOutsideTheBodyIsPassedOver() {
        String text = " date 2031-05 Ferja står. Slutt";
        int start = text.indexOf("Ferja");
        var paragraphs = new Segmenter()
                .segment(text, new org.belegg.model.Span(start, text.indexOf(" Slutt")), org.belegg.model.Language.NB);
        assertEquals(1, paragraphs.size());
        assertEquals(
                "Ferja står.",
                text.substring(
                        paragraphs.get(0).span().start(),
                        paragraphs.get(0).span().end()));
    }

    @Test
    void textWithoutInkHasNoParagraph() {
        assertEquals("", cut(""));
        assertEquals("", cut(" \n\u00A0\u200B\uFEFF\r\n"));
    }
}
