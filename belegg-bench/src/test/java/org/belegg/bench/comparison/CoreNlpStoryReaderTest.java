package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;

class CoreNlpStoryReaderTest {
    /** Fails in a build with the profile {@code corenlp}, and shall: the default build must be without the GPL. */
    @Test
    void defaultBuildIsWithoutCoreNlpAndSaysHowToGetIt() {
        BeleggException failure = assertThrows(BeleggException.class, CoreNlpStoryReader::new);

        assertTrue(failure.toString().contains("bench/compare"), failure.toString());
    }
}
