package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimedWorkTest {
    private static final TimedWork KNOWN =
            new TimedWork(4, 1_000, 1_200, Duration.ofMillis(500), Duration.ofMillis(600), 0.25, 350_000_000L);
    private static final TimedWork HALF_KNOWN =
            new TimedWork(4, 1_000, 1_200, Duration.ofMillis(500), Duration.ofMillis(600), null, null);

    @Test
    void comesBackFromItsLine() {
        assertEquals(KNOWN, TimedWork.ofLine(KNOWN.toLine()));
    }

    @Test
    void whatIsNotKnownStaysUnknownInItsLine() {
        assertEquals(HALF_KNOWN, TimedWork.ofLine(HALF_KNOWN.toLine()));
    }

    @Test
    void lineWithoutAFieldIsRefusedWithItsName() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> TimedWork.ofLine("words=7 stories=1"));

        assertTrue(refusal.toString().contains("otherProcessors"), refusal.toString());
    }

    @Test
    void ratesAreBySecond() {
        assertEquals(8, KNOWN.storiesPerSecond());
        assertEquals(2_000, KNOWN.wordsPerSecond());
        assertEquals(2_400, KNOWN.tokensPerSecond());
        assertEquals(2_000, KNOWN.tokensPerProcessorSecond());
    }

    @Test
    void workThatTookNoTimeIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new TimedWork(1, 1, 1, Duration.ZERO, Duration.ZERO, null, null));
    }
}
