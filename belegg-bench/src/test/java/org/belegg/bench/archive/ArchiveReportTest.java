package org.belegg.bench.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.belegg.bench.report.MachineDescription;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

class ArchiveReportTest {
    private static final MachineDescription MACHINE = new MachineDescription("Z80", "48 KiB", "CP/M", "Java 17", "0.1");
    private static final ArchiveMeasurement HUNDRED = new ArchiveMeasurement(
            100,
            100,
            2_000_000_000L,
            1_100_000,
            100_000,
            LongStream.rangeClosed(1, 100)
                    .map(millis -> millis * 1_000_000)
                    .boxed()
                    .toList(),
            OptionalLong.of(300_000_000));

    @Test
    void aRowTellsSpeedSizeAndMemory() {
        String page = report(HUNDRED);
        assertTrue(page.contains("| 100 | 50 | 80 % | 1.1 | 11.0 | 300 |"), page);
    }

    @Test
    void answersAreToldByMedianAndTail() {
        String page = report(HUNDRED);
        assertTrue(page.contains("| 100 | 100 | 51.0 | 96.0 | 100.0 |"), page);
    }

    @Test
    void withoutQuestionsNothingIsTimed() {
        ArchiveMeasurement none = new ArchiveMeasurement(1, 1, 1, 1, 1, List.of(), OptionalLong.empty());
        assertEquals(0, none.answerMillis(1));
        assertTrue(report(none).contains("not known"));
    }

    @Test
    void countsMustGrow() {
        assertEquals(List.of(10, 20), ArchiveOptions.parse("--count", "10,20").counts());
        assertThrows(ParameterException.class, () -> ArchiveOptions.parse("--count", "20,10"));
        assertThrows(ParameterException.class, () -> ArchiveOptions.parse("--count", "0"));
    }

    private static String report(ArchiveMeasurement measurement) {
        return new ArchiveReport(ArchiveOptions.parse(), MACHINE, 62.5, List.of(measurement)).toMarkdown();
    }
}
