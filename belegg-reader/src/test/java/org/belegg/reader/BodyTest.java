package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.belegg.model.Article;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.junit.jupiter.api.Test;

/** How much of a text is read. */
class BodyTest {
    @Test
    void storyIsReadWhole() {
        Body body = Body.of("Brua er trygg.");
        assertEquals(new Span(0, 14), body.span());
        assertFalse(body.isCut());
    }

    @Test
    void headerIsNotRead() {
        assertEquals(
                " date 2023-10 ".length(), Body.of(" date 2023-10 Brua.").span().start());
    }

    @Test
    void longTextIsCutBehindALine() {
        String line = "Brua er trygg.\n";
        Body body = Body.of(line.repeat(Body.LONGEST / line.length() + 10));
        assertTrue(body.isCut());
        assertEquals(
                Body.LONGEST / line.length() * line.length() - 1, body.span().end());
    }

    @Test
    void longLineIsCutBehindAWord() {
        Body body = Body.of("trygge ".repeat(Body.LONGEST / 7 + 10));
        assertEquals(Body.LONGEST / 7 * 7 - 1, body.span().end());
    }

    @Test
    void noCharacterIsCutInTwo() {
        Body body = Body.of("a" + "\ud83d\ude42".repeat(Body.LONGEST));
        assertEquals(Body.LONGEST - 1, body.span().end());
    }

    @Test
    void cutIsSaidWithItsPlace() {
        String text = "a".repeat(Body.LONGEST + 1);
        Reading reading = CheckedReader.readOnce(Article.of(text));
        Warning warning = reading.warnings().get(reading.warnings().size() - 1);
        assertEquals("story-too-long", warning.code());
        assertEquals(new Span(Body.LONGEST, Body.LONGEST), warning.span());
        assertTrue(warning.message().contains(text.length() + " characters"), warning.message());
    }
}
