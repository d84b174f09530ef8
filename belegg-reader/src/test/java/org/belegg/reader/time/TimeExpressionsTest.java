package org.belegg.reader.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Language;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every expression of the table means what the table says, and nothing else in its sentence is a time. */
class TimeExpressionsTest {
    private static final String TABLE = "expressions.tsv";

    @TestFactory
    Stream<DynamicTest> expressionMeansWhatTheTableSays() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line.replace('\t', ' '), () -> check(line)));
    }

    @Test
    void tableHasMoreThanThreeHundredNorwegianExpressions() throws IOException {
        long norwegian =
                lines().stream().filter(line -> !line.startsWith("en\t")).count();
        assertTrue(norwegian > 300, () -> "only " + norwegian);
    }

    private static void check(String line) {
        List<String> columns = Columns.of(line, TABLE, 7);
        String marked = columns.get(2);
        String text = marked.replace("[", "").replace("]", "");
        Language language = Language.ofCode(columns.get(0)).orElseThrow();
        List<TimeMention> found =
                ReadTimes.of(text, language, orNull(columns.get(1), "-")).mentions();
        assertEquals(1, found.size(), () -> found.toString());
        TimeMention time = found.get(0);
        assertEquals(
                marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')),
                text.substring(time.span().start(), time.span().end()));
        assertEquals(columns.get(3), time.type().name());
        assertEquals(orNull(columns.get(4), "null"), time.value());
        assertEquals(
                columns.get(5), time.earliest() == null ? "-" : time.earliest().toString());
        assertEquals(columns.get(6), time.latest() == null ? "-" : time.latest().toString());
    }

    private static @Nullable String orNull(String value, String absent) {
        return value.equals(absent) ? null : value;
    }

    private static List<String> lines() throws IOException {
        InputStream in = TimeExpressionsTest.class.getResourceAsStream(TABLE);
        assertNotNull(in, TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        }
    }
}
