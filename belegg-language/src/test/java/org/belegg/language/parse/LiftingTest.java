package org.belegg.language.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiftingTest {
    @Test
    void liftedWordIsLetDownToTheNearestWordWithTheLabel() {
        // Hva(0) vil(1) du(2) gjøre(3): "Hva" hangs under "gjøre", an INFV of "vil".
        Tree lifted =
                new Tree(new int[] {1, -1, 1, 1}, List.of(Lifting.lifted("DOBJ", "INFV"), "FINV", "SUBJ", "INFV"));
        Tree lowered = Lifting.lower(lifted);
        assertArrayEquals(new int[] {3, -1, 1, 1}, lowered.heads());
        assertEquals(List.of("DOBJ", "FINV", "SUBJ", "INFV"), lowered.relations());
    }

    @Test
    void wordStaysWhereNoWordHasTheLabel() {
        Tree lifted = new Tree(new int[] {1, -1, 1}, List.of(Lifting.lifted("DOBJ", "SPRED"), "FINV", "SUBJ"));
        assertArrayEquals(new int[] {1, -1, 1}, Lifting.lower(lifted).heads());
    }

    @Test
    void wordIsNeverLetDownUnderItself() {
        Tree lifted = new Tree(new int[] {1, -1, 0}, List.of(Lifting.lifted("ATR", "SUBJ"), "FINV", "SUBJ"));
        assertArrayEquals(new int[] {1, -1, 0}, Lifting.lower(lifted).heads());
    }
}
