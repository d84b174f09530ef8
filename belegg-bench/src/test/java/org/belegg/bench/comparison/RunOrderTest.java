package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOrderTest {
    @Test
    void comesBackFromItsArguments() {
        RunOrder order = new RunOrder(
                new RunKind(ComparedSystem.CORENLP, 2),
                Duration.ofSeconds(15),
                Duration.ZERO,
                List.of(Path.of("a story.txt"), Path.of("b.txt"), Path.of("a story.txt")));

        assertEquals(order, RunOrder.ofArguments(order.toArguments()));
    }

    @Test
    void orderWithoutAStoryIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> RunOrder.ofArguments(List.of("BELEGG", "1", "PT1S", "PT1S")));
    }
}
