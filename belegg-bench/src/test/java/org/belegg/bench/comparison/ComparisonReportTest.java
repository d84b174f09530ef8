package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.belegg.bench.report.MachineDescription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonReportTest {
    private static final ReadText NORWEGIAN = new ReadText(
            "Norwegian, from examples", List.of(Path.of("/home/me/a.txt"), Path.of("/home/me/a.txt")), 500);
    private static final ReadText ENGLISH = new ReadText("English, from wire", List.of(Path.of("/home/me/b.txt")), 510);

    @Test
    void rateIsTheMedianOfItsRunsWithTheLeastAndTheMost() {
        String page = page(
                Map.of(ComparedSystem.BELEGG, NORWEGIAN),
                belegg(1, 12_000, 350_000_000L),
                belegg(1, 14_000, 350_000_000L),
                belegg(1, 11_000, 350_000_000L));

        assertContains(page, "12,000 (11,000 to 14,000)");
    }

    @Test
    void systemsAreSetAgainstEachOtherByTheirMedians() {
        String page = page(
                Map.of(ComparedSystem.BELEGG, NORWEGIAN, ComparedSystem.CORENLP, ENGLISH),
                belegg(1, 12_000, 350_000_000L),
                belegg(2, 21_000, 350_000_000L),
                coreNlp(1, 1_000),
                coreNlp(2, 1_500));

        assertContains(page, "| Belegg, one thread, to CoreNLP, one thread | 12.00 | 12.00 | 12.00 |");
        assertContains(page, "| Belegg, 2 threads, to CoreNLP, 2 threads | 14.00 |");
        assertContains(page, "| Belegg, 2 threads, to Belegg, one thread | 1.75 |");
    }

    @Test
    void nothingIsSaidOfASystemThatDidNotTakePart() {
        String page = page(Map.of(ComparedSystem.BELEGG, NORWEGIAN), belegg(1, 12_000, 350_000_000L));

        assertFalse(page.contains("CoreNLP"), page);
    }

    @Test
    void memoryThatTheSystemDoesNotTellIsNotKnown() {
        String page = page(Map.of(ComparedSystem.BELEGG, NORWEGIAN), belegg(1, 12_000, null));

        assertContains(page, "| Belegg, one thread | 0.50 | not known |");
    }

    @Test
    void memoryIsInMillionsOfBytes() {
        String page = page(Map.of(ComparedSystem.BELEGG, NORWEGIAN), belegg(1, 12_000, 350_400_000L));

        assertContains(page, "| Belegg, one thread | 0.50 | 350 |");
    }

    @Test
    void textIsToldByNameAndAmountAndNotByItsPlaceOnTheMachine() {
        String page = page(Map.of(ComparedSystem.BELEGG, NORWEGIAN), belegg(1, 12_000, 350_000_000L));

        assertContains(page, "| Belegg | Norwegian, from examples | 1 | 500 | 250 |");
        assertFalse(page.contains("/home/me"), page);
    }

    @Test
    void dateAndCommitAreThoseThatWereGiven() {
        String page = page(Map.of(ComparedSystem.BELEGG, NORWEGIAN), belegg(1, 12_000, 350_000_000L));

        assertContains(page, "| Date and commit | 2026-11-24, 0123abc |");
    }

    @Test
    void wholeCommandIsToldWithItsTimeAndPeak() {
        ComparisonReport report = new ComparisonReport(
                options(),
                machine(),
                Map.of(ComparedSystem.BELEGG, NORWEGIAN),
                new Measurements(List.of(belegg(1, 12_000, null))),
                List.of(new CommandTiming("`belegg read`", new Spread(0.8, 0.9, 1.1), 210_000_000L)));

        assertContains(report.toMarkdown(), "| `belegg read` | 0.90 (0.80 to 1.10) | 210 |");
    }

    private static String page(Map<ComparedSystem, ReadText> texts, Measurement... measurements) {
        return new ComparisonReport(options(), machine(), texts, new Measurements(List.of(measurements)), List.of())
                .toMarkdown();
    }

    private static ComparisonOptions options() {
        return ComparisonOptions.parse("--date", "2026-11-24", "--commit", "0123abc");
    }

    private static MachineDescription machine() {
        return new MachineDescription("a processor", "8 GiB", "an operating system", "a Java", "0.10");
    }

    private static Measurement belegg(int threads, long tokensPerSecond, @Nullable Long peakMemory) {
        return new Measurement(
                new RunKind(ComparedSystem.BELEGG, threads), Duration.ofMillis(500), work(tokensPerSecond, peakMemory));
    }

    private static Measurement coreNlp(int threads, long tokensPerSecond) {
        return new Measurement(
                new RunKind(ComparedSystem.CORENLP, threads),
                Duration.ofSeconds(9),
                work(tokensPerSecond, 6_000_000_000L));
    }

    private static TimedWork work(long tokensPerSecond, @Nullable Long peakMemory) {
        Duration elapsed = Duration.ofSeconds(10);
        return new TimedWork(40, 9 * tokensPerSecond, 10 * tokensPerSecond, elapsed, elapsed, 0.0, peakMemory);
    }

    private static void assertContains(String page, String part) {
        assertTrue(page.contains(part), () -> "no \"" + part + "\" in\n" + page);
    }
}
