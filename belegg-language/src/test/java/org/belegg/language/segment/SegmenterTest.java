package org.belegg.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    /** Paragraphs parted by " ¶ ", sentences by " | ", tokens by a space. */
    private static String cut(String text) {
        List<SegmentedParagraph> paragraphs = SEGMENTER.segment(text, new Span(0, text.length()), Language.NB);
        return paragraphs.stream()
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> sentence.tokens().stream()
                                .map(SegmentedToken::form)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" ¶ "));
    }

    @Test
    void dashQuotationWithReportingClauseIsOneSentence() {
        assertEquals("– Er du gal ? spurte han . | – Nei .", cut("– Er du gal? spurte han. – Nei."));
    }

    @Test
    void abbreviationsOrdinalsAndClockTimesKeepTheirFullStops() {
        assertEquals(
                "Møtet er den 16. april kl. 19.30 , bl.a. med dr. Moe . | Alle er velkomne .",
                cut("Møtet er den 16. april kl. 19.30, bl.a. med dr. Moe. Alle er velkomne."));
    }

    @Test
    void closingMarkAfterTheFullStopBelongsToTheSentence() {
        assertEquals("« Kom ! » ropte hun . | « Nå . » | Han gikk .", cut("«Kom!» ropte hun. «Nå.» Han gikk."));
    }
}
