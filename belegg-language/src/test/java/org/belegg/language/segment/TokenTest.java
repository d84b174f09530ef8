package org.belegg.language.segment;

import static org.belegg.language.segment.Cut.cut;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

class TokenTest {
    private static List<SegmentedToken> tokens(String text) {
        return Cut.paragraphs(text, Language.NB).stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    @Test
    void dashThatOpensAQuotationIsAToken() {
        assertEquals("– Ja , sa Moe .", cut("– Ja, sa Moe."));
        assertEquals("- Ja , sa Moe .", cut("- Ja, sa Moe."));
        assertEquals("- Ja , sa Moe . | – Nei .", cut("-Ja, sa Moe. –Nei."));
        assertEquals("— Ja .", cut("—Ja."));
    }

    @Test
    void compoundsWithHyphensAreOneToken() {
        assertEquals(
                "Midtøsten-utsending , Lervika-delegasjonen og 21-årige NTB-Reuters",
                cut("Midtøsten-utsending, Lervika-delegasjonen og 21-årige NTB-Reuters"));
        assertEquals(
                "olje- og gassprisen , -filmen og « Omvei » -serien",
                cut("olje- og gassprisen, -filmen og «Omvei»-serien"));
    }

    @Test
    void apostrophesStayInWordsAndGenitives() {
        assertEquals("Jonas' båt , Max’ hus , EU's og rock'n'roll", cut("Jonas' båt, Max’ hus, EU's og rock'n'roll"));
    }

    @Test
    void apostrophesAroundWordsAreMarks() {
        assertEquals("Han sa ' nei ' og ‘ ja ’ .", cut("Han sa 'nei' og ‘ja’."));
        assertEquals("Han sa '' nei '' .", cut("Han sa ''nei''."));
    }

    @Test
    void amountsAndTimesAreOneToken() {
        assertEquals(
                "kl. 19.30 kom 1.500,50 kroner , 3.300 og 0,6 av 1:50000",
                cut("kl. 19.30 kom 1.500,50 kroner, 3.300 og 0,6 av 1:50000"));
        assertEquals("den 16/4 , 16.04.2012 , 9/11", cut("den 16/4, 16.04.2012, 9/11"));
        assertEquals("kr 5000,- og 8.- og -6°C , +5°C", cut("kr 5000,- og 8.- og -6°C, +5°C"));
    }

    @Test
    void percentSignsAreTokens() {
        assertEquals("5 % og 5 %", cut("5% og 5 %"));
    }

    @Test
    void scoresAndRangesAreThreeTokens() {
        assertEquals("3 - 1 over Vik , 10 - 12 og 10 – 12", cut("3-1 over Vik, 10-12 og 10–12"));
        assertEquals("1-0-målet , 2031-04-16", cut("1-0-målet, 2031-04-16"));
    }

    @Test
    void slashPartsWordsButNotUnits() {
        assertEquals(
                "og / eller , Moe / Lie , A/S , km/t , 2004 / 05-sesongen",
                cut("og/eller, Moe/Lie, A/S, km/t, 2004/05-sesongen"));
    }

    @Test
    void addressesAreOneToken() {
        assertEquals(
                "www.lervika.no/sak?a=1 , ( https://lie.no/a_b ) og kari.moe@lervika.no .",
                cut("www.lervika.no/sak?a=1, (https://lie.no/a_b) og kari.moe@lervika.no."));
        assertEquals("@karimoe #ferja lervika.no/sport", cut("@karimoe #ferja lervika.no/sport"));
    }

    @Test
    void spaceBeforeACommaDoesNoHarm() {
        assertEquals("Etter forliset , sa Moe .", cut("Etter forliset , sa Moe ."));
    }

    @Test
    void noBreakSpacesPartTokens() {
        assertEquals("30 000 kroner , kl. 9", cut("30\u00A0000\u202Fkroner, kl.\u00A09"));
    }

    @Test
    void softHyphensAndZeroWidthSpacesAreInSpansButNotInForms() {
        String text = "Hu\u00ADset \u200Bfalt\u2060.";
        List<SegmentedToken> tokens = tokens(text);
        assertEquals(
                List.of("Huset", "falt", "."),
                tokens.stream().map(SegmentedToken::form).toList());
        assertEquals(new Span(0, 6), tokens.get(0).span());
        assertEquals(new Span(8, 12), tokens.get(1).span());
    }

    @Test
    void accentsAreComposedInForms() {
        List<SegmentedToken> tokens = tokens("kafe\u0301");
        assertEquals("kafé", tokens.get(0).form());
        assertEquals(new Span(0, 5), tokens.get(0).span());
    }

    @Test
    void emojiAreOneTokenEach() {
        assertEquals("Ja 👍🏽 👨‍👩‍👧 🇳🇴 🇸🇪 !", cut("Ja 👍🏽👨‍👩‍👧🇳🇴🇸🇪!"));
    }

    @Test
    void runsOfFullStopsAreOneToken() {
        assertEquals("Vel ... | Nei .. | Jo ?", cut("Vel... Nei.. Jo?"));
    }

    @Test
    void veryLongWordIsCut() {
        List<SegmentedToken> tokens = tokens("a".repeat(10_000));
        assertEquals(
                List.of(4096, 4096, 1808),
                tokens.stream().map(token -> token.form().length()).toList());
    }
}
