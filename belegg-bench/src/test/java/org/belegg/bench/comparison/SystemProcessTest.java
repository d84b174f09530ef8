package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemProcessTest {
    private static final SystemProcess PROCESS =
            new SystemProcess(System.getProperty("java.class.path"), List.of("-Xmx300m"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoThreadsReadWholePassesInAProcessOfTheirOwn() throws IOException, InterruptedException {
        Path story = Files.writeString(folder.resolve("a.txt"), "Broen stenges, sier ordfører Liv Aas.");

        Measurement measurement = PROCESS.run(order(List.of(story, story)));

        assertEquals(0, measurement.work().stories() % 2);
        assertEquals(6 * measurement.work().stories(), measurement.work().words());
        assertTrue(measurement.secondsToFirstResult() > 0);
    }

    @Test
    void failedProcessIsToldWithWhatItSaidLast() {
        Path missing = folder.resolve("missing.txt");

        BeleggException failure = assertThrows(BeleggException.class, () -> PROCESS.run(order(List.of(missing))));

        assertTrue(failure.toString().contains("missing.txt"), failure.toString());
    }

    private static RunOrder order(List<Path> stories) {
        return new RunOrder(new RunKind(ComparedSystem.BELEGG, 2), Duration.ZERO, Duration.ZERO, stories);
    }
}
