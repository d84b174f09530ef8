package org.belegg.formats.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.belegg.formats.OddReadings;
import org.belegg.formats.SampleReading;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.FindingTable;
import org.belegg.formats.table.Stretch;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParquetTableTest {
    @ParameterizedTest
    @EnumSource
    void columnsAreThoseOfCsvInTheirOrder(FindingTable table) {
        ParquetFile file = ParquetFile.of(table, SampleReading.of());
        assertEquals(table.label(), file.schema().getName());
        assertEquals(
                table.columns(),
                file.schema().getFields().stream().map(Type::getName).toList());
    }

    @Test
    void listsAreInTheThreeLevelsThatReadersExpect() {
        assertEquals(
                MessageTypeParser.parseMessageType("""
                        message entities {
                          optional binary article (STRING);
                          optional int32 start;
                          optional int32 end;
                          optional binary text (STRING);
                          optional binary id (STRING);
                          optional binary type (STRING);
                          optional binary name (STRING);
                          optional binary stands_for (STRING);
                          optional binary iso (STRING);
                          optional binary parent (STRING);
                          optional int32 mentions;
                          required group mention_spans (LIST) {
                            repeated group list {
                              required group element {
                                required int32 start;
                                required int32 end;
                                required binary text (STRING);
                                optional binary kind (STRING);
                              }
                            }
                          }
                        }
                        """),
                ParquetFile.of(FindingTable.ENTITIES, SampleReading.of()).schema());
    }

    @Test
    void attributionHasItsPartsWithTheirWords() {
        Map<String, @Nullable Object> row = ParquetFile.of(FindingTable.ATTRIBUTIONS, SampleReading.of())
                .rows()
                .get(0);
        assertEquals("bru-1", row.get("article"));
        assertEquals(24, row.get("start"));
        assertEquals(
                List.of(Map.of("start", 24, "end", 50, "text", "Vi har gjort det vi skulle")),
                row.get("content_spans"));
        assertEquals(List.of(Map.of("start", 57, "end", 75, "text", "ordfører Kari Moen")), row.get("source_spans"));
        assertEquals("Kari Moen", row.get("speaker_name"));
        assertNull(row.get("within"));
    }

    @Test
    void channelTellsHowItPassedOnAndWhoItIs() {
        List<Map<String, @Nullable Object>> rows =
                ParquetFile.of(FindingTable.ATTRIBUTIONS, SampleReading.of()).rows();
        assertEquals(
                List.of(Map.of(
                        "start", 102, "end", 105, "text", "NTB", "name", "NTB", "how", "reported", "entity", "e2")),
                rows.get(1).get("channel_spans"));
        assertEquals(List.of(), rows.get(2).get("channel_spans"));
    }

    @Test
    void figureHasNumbers() {
        List<Map<String, @Nullable Object>> rows =
                ParquetFile.of(FindingTable.FIGURES, SampleReading.of()).rows();
        assertEquals(2.0, rows.get(0).get("value"));
        assertEquals(166, rows.get(0).get("of_start"));
        assertNull(rows.get(1).get("value"));
        assertEquals(2.5, rows.get(1).get("low"));
    }

    @Test
    void numberThatADoubleCannotHoldIsAbsentNotInfinite() {
        assertTrue(FindingTable.FIGURES
                        .rows(SampleReading.of())
                        .get(1)
                        .get(6)
                        .text()
                        .length()
                == 400);
        assertNull(ParquetFile.of(FindingTable.FIGURES, SampleReading.of())
                .rows()
                .get(1)
                .get("high"));
    }

    @Test
    void timeHasDays() {
        List<Map<String, @Nullable Object>> rows =
                ParquetFile.of(FindingTable.TIMES, SampleReading.of()).rows();
        assertEquals(LocalDate.of(2025, 3, 7), rows.get(0).get("earliest"));
        assertEquals(LocalDate.of(2025, 3, 28), rows.get(0).get("latest"));
        assertNull(rows.get(1).get("earliest"));
    }

    @Test
    void dayOfAYearThatPythonDoesNotKnowIsAbsent() {
        Reading reading = reading(
                "år 10000",
                List.of(new TimeMention(
                        new Span(0, 8),
                        TimeMention.Type.DATE,
                        "+10000",
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(10000, 12, 31),
                        "year")),
                List.of());
        Map<String, @Nullable Object> row =
                ParquetFile.of(FindingTable.TIMES, reading).rows().get(0);
        assertEquals("+10000", row.get("value"));
        assertEquals(LocalDate.of(9999, 12, 31), row.get("earliest"));
        assertNull(row.get("latest"));
    }

    @Test
    void halfASurrogatePairIsWrittenAsInCsv() {
        String text = "x\ud83cy\udf09";
        Reading reading = reading(text, List.of(), List.of(new Warning("odd", "odd", new Span(0, text.length()))));
        assertEquals(
                "x\ufffdy\ufffd",
                ParquetFile.of(FindingTable.WARNINGS, reading).rows().get(0).get("text"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsThatOfTheTableHoweverManyGroupsThereAre(FindingTable table) {
        Reading[] readings =
                Stream.concat(OddReadings.some(), Stream.of(SampleReading.of())).toArray(Reading[]::new);
        int rows = Stream.of(readings)
                .mapToInt(reading -> table.rows(reading).size())
                .sum();
        ParquetFile whole = ParquetFile.of(ParquetFile.bytes(table, 1 << 20, readings));
        ParquetFile inPieces = ParquetFile.of(ParquetFile.bytes(table, 2000, readings));
        assertEquals(1, whole.groups());
        assertTrue(inPieces.groups() > 1, inPieces.groups() + " groups");
        assertEquals(rows, whole.rows().size());
        assertEquals(whole.rows(), inPieces.rows());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyPlaceHoldsItsWords(Reading reading) {
        String text = reading.article().text();
        int places = 0;
        for (FindingTable table : FindingTable.values()) {
            List<Map<String, @Nullable Object>> rows =
                    ParquetFile.of(table, reading).rows();
            for (int i = 0; i < rows.size(); i++) {
                assertHoldsItsWords(text, rows.get(i));
                List<Cell> cells = table.rows(reading).get(i);
                for (int column = 0; column < cells.size(); column++) {
                    Object value = rows.get(i).get(table.columns().get(column));
                    if (value instanceof List<?> list) {
                        assertEquals(stretches(cells.get(column)), list.size());
                        list.forEach(each -> assertHoldsItsWords(text, (Map<?, ?>) each));
                        places += list.size();
                    } else if (value instanceof Double number) {
                        assertEquals(Double.parseDouble(cells.get(column).text()), number);
                    } else {
                        assertEquals(cells.get(column).text(), value == null ? "" : value.toString());
                    }
                }
            }
        }
        assertTrue(places > 20, places + " places");
    }

    private static int stretches(Cell cell) {
        List<Stretch> none = List.of();
        return (cell instanceof Cell.Stretches several ? several.stretches() : none).size();
    }

    private static void assertHoldsItsWords(String text, Map<?, ?> row) {
        if (row.get("start") instanceof Integer start && row.get("end") instanceof Integer end) {
            assertEquals(text.substring(start, end), row.get("text") == null ? "" : row.get("text"));
        }
    }

    @Test
    void sameReadingsGiveTheSameBytes() {
        Reading[] readings = OddReadings.some().toArray(Reading[]::new);
        for (FindingTable table : FindingTable.values()) {
            assertArrayEquals(
                    ParquetFile.bytes(table, 2000, readings),
                    ParquetFile.bytes(table, 2000, OddReadings.some().toArray(Reading[]::new)));
        }
    }

    @Test
    void wordsThatComeAgainAreWrittenOnce() {
        Reading[] same = Stream.generate(SampleReading::of).limit(100).toArray(Reading[]::new);
        byte[] often = ParquetFile.bytes(FindingTable.ATTRIBUTIONS, 1 << 20, same);
        // In "text", in "content" and in "content_spans".
        String bytes = new String(often, StandardCharsets.ISO_8859_1);
        assertEquals(3, bytes.split("Vi har gjort det vi skulle", -1).length - 1);
        assertEquals(300, ParquetFile.of(often).rows().size());
    }

    @ParameterizedTest
    @EnumSource
    void withoutReadingsItIsATableWithoutRows(FindingTable table) {
        ParquetFile file = ParquetFile.of(table);
        assertEquals(List.of(), file.rows());
        assertEquals(table.columns().size(), file.schema().getFieldCount());
    }

    @Test
    void fileSaysWhatItIsAndNothingOfWhenOrWhere() {
        ParquetFile file = ParquetFile.of(FindingTable.TIMES, SampleReading.of());
        assertEquals("belegg version 1", file.writer());
        assertEquals(Map.of("belegg.table", "times", "belegg.offsetUnit", "utf-16"), file.notes());
    }

    @Test
    void nothingIsWrittenBeforeAGroupIsFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetTable file = new ParquetTable(FindingTable.TIMES, out);
        file.write(SampleReading.of());
        assertEquals(0, out.size());
        file.finish();
        assertEquals(2, ParquetFile.of(out.toByteArray()).rows().size());
    }

    private static Reading reading(String text, List<TimeMention> times, List<Warning> warnings) {
        return new Reading(
                Article.of("t", text), Language.NB, List.of(), List.of(), times, List.of(), List.of(), warnings);
    }
}
