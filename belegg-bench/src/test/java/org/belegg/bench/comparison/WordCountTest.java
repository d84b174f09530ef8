package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WordCountTest {
    @Test
    void wordIsWhatStandsBetweenWhiteSpace() {
        assertEquals(5, WordCount.of(" – Vi venter,\n\nsier hun. "));
    }

    @Test
    void emptyTextHasNoWord() {
        assertEquals(0, WordCount.of(""));
    }
}
