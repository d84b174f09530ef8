package org.belegg.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PeakMemoryTest {
    @Test
    void peakIsTheHighWaterMarkInBytes() {
        assertEquals(
                OptionalLong.of(2_048_000),
                PeakMemory.ofStatus("Name:\tjava\nVmPeak:\t 9000 kB\nVmHWM:\t    2000 kB\nVmRSS:\t 1000 kB\n"));
    }

    @Test
    void statusWithoutTheMarkTellsNothing() {
        assertEquals(OptionalLong.empty(), PeakMemory.ofStatus("Name:\tkthreadd\n"));
    }
}
