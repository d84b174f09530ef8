package org.belegg.bench.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

class MemoryCheckTest {
    @Test
    void peakUnderTheLimitIsTold() {
        assertEquals(
                "Reading 1000 stories took 399 MB at most, under the limit of 400 MB.",
                MemoryCheck.verdict(1000, OptionalLong.of(399_999_999), 400));
    }

    @Test
    void peakAtTheLimitFailsWithBothNumbers() {
        BeleggException failure =
                assertThrows(BeleggException.class, () -> MemoryCheck.verdict(1000, OptionalLong.of(400_000_000), 400));

        assertTrue(failure.toString().contains("took 400 MB"), failure.toString());
        assertTrue(failure.toString().contains("less than 400 MB"), failure.toString());
    }

    @Test
    void unknownPeakIsSaidToBeUnknownAndDoesNotPassForASuccess() {
        String said = MemoryCheck.verdict(1000, OptionalLong.empty(), 400);

        assertTrue(said.contains("does not tell"), said);
    }

    @Test
    void checkOfNoStoryIsRefused() {
        assertThrows(ParameterException.class, () -> MemoryOptions.parse("--count", "0"));
    }
}
