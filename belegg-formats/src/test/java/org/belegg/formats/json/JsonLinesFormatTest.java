package org.belegg.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Bound;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest {
    private final JsonLinesFormat format = new JsonLinesFormat();
    private final JsonLinesParser parser = new JsonLinesParser();

    @Test
    void emptyReadingHasEveryFieldInTheCanonicalOrder() {
        Reading reading = reading(Article.of("x", "Hei."));
        assertEquals(
                "{\"id\":\"x\",\"language\":\"nn\",\"languageGiven\":null,\"title\":null,\"published\":null,"
                        + "\"outlet\":null,\"text\":\"Hei.\",\"offsetUnit\":\"utf-16\",\"attributions\":[],"
                        + "\"entities\":[],\"times\":[],\"figures\":[],\"hearsay\":[],\"warnings\":[]}\n",
                format.write(reading, 1));
    }

    @Test
    void attributionHasTheFieldsThatScorersDependOn() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "{\"id\":\"a1\",\"type\":\"direct\",\"stance\":\"affirms\","
                        + "\"source\":{\"spans\":[{\"start\":57,\"end\":75,\"text\":\"ordfører Kari Moen\"}]},"
                        + "\"cue\":{\"spans\":[{\"start\":52,\"end\":56,\"text\":\"sier\"}]},"
                        + "\"content\":{\"spans\":[{\"start\":24,\"end\":50,\"text\":\"Vi har gjort det vi skulle\"}]},"
                        + "\"speaker\":\"e1\",\"channel\":[{\"how\":\"told\",\"name\":\"Storvik Avis\","
                        + "\"span\":{\"start\":80,\"end\":92,\"text\":\"Storvik Avis\"},\"entity\":null}],"
                        + "\"within\":null,\"evidence\":\"dash-quotation\"}",
                record.path("attributions").path(0).toString());
        assertEquals("a2", record.path("attributions").path(2).path("within").asText());
    }

    @Test
    void entityHasTheFieldsThatScorersDependOn() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "{\"id\":\"e1\",\"type\":\"person\",\"name\":\"Kari Moen\",\"mentions\":[{\"start\":66,\"end\":75,"
                        + "\"text\":\"Kari Moen\",\"kind\":\"name\"}],\"roles\":[{\"text\":\"ordfører\","
                        + "\"organisation\":\"Storvik\",\"past\":false}],\"standsFor\":null,\"iso\":null,\"parent\":null}",
                record.path("entities").path(0).toString());
    }

    @Test
    void timeHasTheFieldsThatScorersDependOn() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "{\"span\":{\"start\":197,\"end\":203,\"text\":\"fredag\"},\"type\":\"DATE\",\"value\":\"2025-03-XX\","
                        + "\"earliest\":\"2025-03-07\",\"latest\":\"2025-03-28\",\"evidence\":\"weekday\"}",
                record.path("times").path(0).toString());
        assertTrue(record.path("times").path(1).path("earliest").isNull());
    }

    @Test
    void figureHasTheFieldsThatScorersDependOn() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "{\"span\":{\"start\":163,\"end\":165,\"text\":\"To\"},\"value\":2,\"low\":null,\"high\":null,"
                        + "\"bound\":\"exact\",\"of\":\"arbeidere\","
                        + "\"ofSpan\":{\"start\":166,\"end\":175,\"text\":\"arbeidere\"},\"unit\":\"person\","
                        + "\"fate\":\"injured\",\"fateTime\":{\"start\":197,\"end\":203,\"text\":\"fredag\"},"
                        + "\"fatePlace\":{\"start\":191,\"end\":196,\"text\":\"sjøen\"},\"attribution\":null,\"evidence\":\"number-word\"}",
                record.path("figures").path(0).toString());
        assertEquals("a3", record.path("figures").path(1).path("attribution").asText());
        assertTrue(record.path("figures").path(1).path("ofSpan").isNull());
    }

    @Test
    void numbersKeepEveryDigit() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "2.50",
                record.path("figures").path(1).path("low").decimalValue().toString());
        assertEquals(
                "9".repeat(400),
                record.path("figures").path(1).path("high").decimalValue().toString());
    }

    @Test
    void publishedMonthIsWrittenWithItsFirstAndLastDay() {
        JsonNode record = JsonTree.parse(format.line(SampleReading.of()));
        assertEquals(
                "{\"value\":\"2025-03\",\"earliest\":\"2025-03-01\",\"latest\":\"2025-03-31\"}",
                record.path("published").toString());
    }

    @Test
    void sourceThatIsAbsentIsNull() {
        JsonNode record = JsonTree.parse(format.line(withoutSourceAndCue()));
        assertTrue(record.path("attributions").path(0).path("source").isNull());
        assertTrue(record.path("attributions").path(0).path("cue").isNull());
    }

    @Test
    void offsetsCountUtf16CodeUnits() {
        JsonNode span = JsonTree.parse(format.line(SampleReading.of()))
                .path("warnings")
                .path(0)
                .path("span");
        assertEquals(2, span.path("end").asInt() - span.path("start").asInt());
    }

    @Test
    void readingComesBackAsItWas() {
        Reading reading = SampleReading.of();
        assertEquals(reading, parser.parse(format.line(reading)));
        assertEquals(withoutSourceAndCue(), parser.parse(format.line(withoutSourceAndCue())));
    }

    @Test
    void everyKindOfTimeAndFigureComesBackAsItWas() {
        String text = "x".repeat(40);
        List<TimeMention> times = new ArrayList<>();
        for (TimeMention.Type type : TimeMention.Type.values()) {
            times.add(new TimeMention(new Span(0, 4), type, null, null, null, "rule"));
            times.add(new TimeMention(
                    new Span(4, 9), type, "2023-W41", LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), "rule"));
        }
        List<Figure> figures = new ArrayList<>();
        for (Bound bound : Bound.values()) {
            for (String digits : List.of("0", "-7", "0.10", "1E+20", "1E-20", "12345678901234567890.0")) {
                BigDecimal number = new BigDecimal(digits);
                figures.add(new Figure(
                        new Span(0, 4), number, null, null, bound, "", null, "NOK", Fate.of("killed"), null, "rule"));
                figures.add(new Figure(
                        new Span(4, 8), null, number, null, bound, "xx", new Span(9, 11), null, null, null, "rule"));
                figures.add(new Figure(
                        new Span(4, 8), null, number, number, bound, "", null, "percent", null, null, "rule"));
            }
        }
        Reading reading = new Reading(
                Article.of("x", text), Language.NB, List.of(), List.of(), times, figures, List.of(), List.of());
        assertEquals(reading, parser.parse(format.line(reading)));
    }

    @Test
    void pageNamesEveryField() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "formats", "json.md"));
        Set<String> fields = new TreeSet<>();
        collectFields(JsonTree.parse(format.line(SampleReading.of())), fields);
        assertTrue(
                fields.containsAll(Set.of("unit", "fate", "earliest", "ofSpan", "languageGiven")), fields.toString());
        fields.removeIf(field -> page.contains("`" + field + "`") || page.contains("\"" + field + "\":"));
        assertEquals(Set.of(), fields);
    }

    private static void collectFields(JsonNode node, Set<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collectFields(child, fields));
    }

    @Test
    void languageThatWasNotGivenComesBackAsNotGiven() {
        Reading reading = reading(Article.of("x", "Ho kjem."));
        assertEquals(reading, parser.parse(format.line(reading)));
    }

    @Test
    void oddCharactersComeBackAsTheyWere() {
        String odd =
                "\u0000\u001b[31m \u2028 \u00ad e\u0301 \u202e \ufeff \"\\/ \r\n\t \ud83d\ude00 \ud83d half \ude00";
        Reading reading = reading(Article.of("x", odd));
        String line = format.write(reading, 1);
        String overTheWire = new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertEquals(reading, parser.parse(overTheWire));
        assertEquals(line.length() - 1, line.indexOf('\n'), "one line a reading");
    }

    @Test
    void sameReadingGivesTheSameBytes() {
        assertEquals(format.write(SampleReading.of(), 1), format.write(SampleReading.of(), 7));
    }

    @Test
    void fieldsOfLaterVersionsArePassedOver() {
        String line = format.line(SampleReading.of()).replaceFirst("\\{", "{\"sentiment\":{\"deep\":[1,2]},");
        assertEquals(SampleReading.of(), parser.parse(line));
    }

    @Test
    void spanThatDoesNotHoldItsWordsIsRefused() {
        String line = format.line(SampleReading.of()).replace("\"start\":52,\"end\":56", "\"start\":53,\"end\":57");
        BeleggException refused = assertThrows(BeleggException.class, () -> parser.parse(line));
        assertTrue(refused.toString().contains("\"sier\" from 53 to 57"), refused.toString());
    }

    @Test
    void missingFieldIsNamed() {
        String line = format.line(SampleReading.of())
                .replace("\"offsetUnit\"", "\"x\"")
                .replace("\"stance\"", "\"y\"");
        BeleggException refused = assertThrows(BeleggException.class, () -> parser.parse(line));
        assertTrue(refused.toString().contains("\"stance\" is missing"), refused.toString());
    }

    @Test
    void brokenLineSaysAtWhichCharacter() {
        BeleggException refused = assertThrows(BeleggException.class, () -> parser.parse("{\"id\": nope}"));
        assertTrue(refused.toString().contains(": not JSON: "), refused.toString());
        assertTrue(refused.toString().contains("(character "), refused.toString());
        assertFalse(refused.toString().contains("\n"), refused.toString());
    }

    private static Reading reading(Article article) {
        return new Reading(article, Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Reading withoutSourceAndCue() {
        Reading sample = SampleReading.of();
        var first = sample.attributions().get(0);
        var bare = new org.belegg.model.Attribution(
                first.id(),
                first.type(),
                first.stance(),
                List.of(),
                List.of(),
                first.content(),
                null,
                List.of(),
                null,
                first.evidence());
        return new Reading(
                sample.article(),
                sample.language(),
                List.of(bare),
                sample.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
