package org.belegg.language.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
    @Test
    void sameWordWithACapitalHasTheSameSmallForm() {
        Word small = word("ordfører");
        Word great = word("Ordfører");
        assertEquals(small.lower(), great.lower());
        assertNotEquals(small.form(), great.form());
        assertTrue(great.isCapitalised());
        assertFalse(small.isCapitalised());
    }

    @Test
    void endingsAreCountedFromTheEnd() {
        assertEquals(word("ministeren").suffix(3), word("lederen").suffix(3));
        assertNotEquals(word("ministeren").suffix(5), word("lederen").suffix(5));
    }

    @Test
    void shortWordIsItsOwnEnding() {
        assertEquals(word("på").suffix(2), word("på").suffix(7));
        assertEquals(word("på").lower(), word("på").suffix(7));
    }

    @Test
    void shapeTellsCapitalsDigitsAndMarksApart() {
        assertEquals(word("Kari").shape(), word("Åsmund").shape());
        assertEquals(word("17.").shape(), word("2023.").shape());
        assertNotEquals(word("NRK").shape(), word("Nrk").shape());
    }

    private static Word word(String form) {
        return Word.of(List.of(form)).get(0);
    }
}
