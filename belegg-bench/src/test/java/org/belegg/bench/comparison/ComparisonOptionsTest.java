package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParameterException;

class ComparisonOptionsTest {
    @Test
    void storiesAndReportLieInTheProjectUnlessNamed() {
        ComparisonOptions options = parse("--project", "there");

        assertEquals(Path.of("there/examples"), options.stories());
        assertEquals(Path.of("there/docs/benchmarks.md"), options.report());
    }

    @Test
    void namedFoldersAreTakenAsTheyStand() {
        ComparisonOptions options = parse("--project", "there", "--stories", "mine", "--report", "mine.md");

        assertEquals(Path.of("mine"), options.stories());
        assertEquals(Path.of("mine.md"), options.report());
    }

    @Test
    void smokeTestIsShortAndLeavesTheReportOfTheProjectAlone() {
        ComparisonOptions options = parse("--quick", "--rounds", "9");

        assertEquals(1, options.rounds());
        assertEquals(Duration.ofSeconds(1), options.least());
        assertEquals(Path.of("belegg-bench/target/benchmarks.md"), options.report());
    }

    @Test
    void dateOfTheUserWinsOverTheDateOfTheScript() {
        assertEquals("2026-01-02", parse("--date", "2026-01-02").date());
    }

    @Test
    void javaOptionsArePartedBySpaces() {
        ComparisonOptions options = parse("--corenlp-java", "-Xmx4g -XX:+UseSerialGC");

        assertEquals(List.of("-Xmx4g", "-XX:+UseSerialGC"), options.javaOptions(ComparedSystem.CORENLP));
        assertEquals(List.of("-Xmx300m"), options.javaOptions(ComparedSystem.BELEGG));
    }

    @Test
    void eachSystemHasAClassPathOfItsOwn() {
        ComparisonOptions options = parse("--corenlp-class-path", "there.jar");

        assertEquals("there.jar", options.classPath(ComparedSystem.CORENLP));
        assertEquals(System.getProperty("java.class.path"), options.classPath(ComparedSystem.BELEGG));
    }

    @Test
    void coreNlpTakesPartUnlessLeftOut() {
        assertEquals(Set.of(ComparedSystem.BELEGG, ComparedSystem.CORENLP), parse().systems());
        assertEquals(Set.of(ComparedSystem.BELEGG), parse("--without-corenlp").systems());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    --words,   0,  '--words takes 1 or more, got 0'
                    --rounds,  0,  '--rounds takes 1 or more, got 0'
                    --least,   0,  '--least takes 1 or more, got 0'
                    --warm-up, -1, '--warm-up takes 0 seconds or more, got -1'
                    """)
    void amountThatMeasuresNothingIsRefusedByName(String option, String value, String message) {
        ParameterException refusal = assertThrows(ParameterException.class, () -> parse(option, value));

        assertEquals(message, refusal.getMessage());
    }

    @Test
    void unknownOptionIsRefusedByName() {
        ParameterException refusal = assertThrows(ParameterException.class, () -> parse("--wrods", "7"));

        assertTrue(refusal.toString().contains("--wrods"), refusal.toString());
    }

    @Test
    void helpTellsTheOptionsOfTheUserAndNotThoseOfTheScript() {
        String usage = ComparisonOptions.parse("--help").usage().orElseThrow();

        assertTrue(usage.contains("--english"), usage);
        assertFalse(usage.contains("--corenlp-class-path"), usage);
    }

    private static ComparisonOptions parse(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--date", "2026-11-24", "--commit", "0123abc"));
        all.addAll(Arrays.asList(arguments));
        return ComparisonOptions.parse(all.toArray(new String[0]));
    }
}
