package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

class CodePointIndexTest {
    @Test
    void everyOffsetBetweenCodePointsGoesThereAndBack() {
        for (String text :
                new String[] {"", "abc", "🌉", "a🌉b🌉🌉c", "\ud83d half \ude00 \ud83d\ud83d\ude00", "e\u0301 \u00ad «»"
                }) {
            CodePointIndex index = CodePointIndex.of(text);
            assertEquals(text.codePointCount(0, text.length()), index.length(), text);
            for (int i = 0; i <= index.length(); i++) {
                int offset = text.offsetByCodePoints(0, i);
                assertEquals(i, index.codePoints(offset), text + " at " + offset);
                assertEquals(new Span(offset, offset), index.utf16(new Span(i, i)), text + " at " + i);
            }
        }
    }

    @Test
    void offsetInsideAPairIsBehindIt() {
        assertEquals(1, CodePointIndex.of("🌉x").codePoints(1));
    }

    @Test
    void stretchBeyondTheTextIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> CodePointIndex.of("🌉").utf16(new Span(0, 2)));
    }
}
