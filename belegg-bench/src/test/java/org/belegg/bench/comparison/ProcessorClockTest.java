package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProcessorClockTest {
    private static final long SECOND = 1_000_000_000;

    @Test
    void waitingIsNoWorkOfTheMachine() {
        // user nice system idle iowait irq softirq steal guest guest_nice, in hundredths of a second
        assertEquals(3 * SECOND, ProcessorClock.machineNanos("cpu  100 50 50 9999 777 10 40 50 0 0\ncpu0 1 2 3\n"));
    }

    @Test
    void fileOfAnotherKindTellsNothing() {
        assertNull(ProcessorClock.machineNanos("intr 12 13"));
        assertNull(ProcessorClock.machineNanos(""));
    }

    @Test
    void whatThisProcessDidNotUseWasUsedByOthers() {
        ProcessorClock before = new ProcessorClock(0, 0, 10 * SECOND);
        ProcessorClock after = new ProcessorClock(4 * SECOND, 3 * SECOND, 15 * SECOND);

        assertEquals(OptionalDouble.of(0.5), after.otherProcessorsSince(before));
        assertEquals(Duration.ofSeconds(4), after.elapsedSince(before));
        assertEquals(Duration.ofSeconds(3), after.processorTimeSince(before));
    }

    @Test
    void machineThatTellsNothingLeavesTheOthersUnknown() {
        ProcessorClock before = new ProcessorClock(0, 0, null);
        ProcessorClock after = new ProcessorClock(SECOND, SECOND, null);

        assertEquals(OptionalDouble.empty(), after.otherProcessorsSince(before));
    }
}
