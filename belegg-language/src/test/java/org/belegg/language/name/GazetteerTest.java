package org.belegg.language.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.belegg.language.word.Word;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.read();

    @Test
    void nameOfSeveralWordsIsMarkedFromFirstToLast() {
        int[] marks = marks("I", "De", "forente", "arabiske", "emirater", "er", "det", "varmt");
        assertEquals(List.of(0, 1, 1, 2), List.of(marks[1] & 3, marks[2] & 3, marks[3] & 3, marks[4] & 3));
        assertEquals(0, marks[5]);
        assertNotEquals(0, marks[1]);
    }

    @Test
    void genitiveIsFoundToo() {
        assertEquals(marks("Norge")[0], marks("Norges")[0]);
        assertNotEquals(0, marks("Norges")[0]);
    }

    @Test
    void smallLettersAreNoName() {
        assertEquals(0, marks("norge")[0]);
    }

    private static int[] marks(String... words) {
        return GAZETTEER.marks(Word.of(List.of(words)));
    }
}
