package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

class LineIndexTest {
    @Test
    void everyKindOfLineBreakEndsALine() {
        LineIndex lines = LineIndex.of("en\nto\r\ntre\rfire");
        assertEquals(4, lines.count());
        assertEquals(new Span(3, 5), lines.span(2));
        assertEquals(new Span(7, 10), lines.span(3));
        assertEquals(new Span(11, 15), lines.span(4));
    }

    @Test
    void lineBreakBelongsToTheLineThatItEnds() {
        LineIndex lines = LineIndex.of("en\r\nto");
        assertEquals(1, lines.lineOf(2));
        assertEquals(1, lines.lineOf(3));
        assertEquals(2, lines.lineOf(4));
        assertEquals(2, lines.lineOf(6));
    }

    @Test
    void emptyTextIsOneLine() {
        assertEquals(1, LineIndex.of("").count());
        assertEquals(new Span(0, 0), LineIndex.of("").span(1));
    }

    @Test
    void lineThatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LineIndex.of("en").span(2));
        assertThrows(IllegalArgumentException.class, () -> LineIndex.of("en").span(0));
    }
}
