package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.csv.CsvDialect;
import org.belegg.formats.csv.CsvFormat;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Odd stories in the formats that have no test of their own for them. */
class OddReadingsTest {
    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everySpanOfTheJsonHoldsItsWords(Reading reading) {
        assertEquals(reading, new JsonLinesParser().parse(new JsonLinesFormat().line(reading)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyRowOfATableHoldsItsWords(Reading reading) {
        String text = reading.article().text();
        for (FindingTable table : FindingTable.values()) {
            List<List<String>> rows = rows(new CsvFormat(table, CsvDialect.STANDARD).write(reading, 1), ',');
            for (List<String> row : rows) {
                assertEquals(table.columns().size(), row.size(), row.toString());
                assertEquals(reading.article().id(), row.get(0));
                if (!row.get(1).isEmpty()) {
                    assertEquals(
                            text.substring(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))), row.get(3));
                }
            }
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void wordsInACellStandWhereTheCellBesideItSays(Reading reading) {
        int cells = 0;
        for (List<String> row : rows(reading, FindingTable.ATTRIBUTIONS)) {
            for (String part : List.of("content", "source", "cue")) {
                assertEquals(
                        wordsAt(reading, cell(FindingTable.ATTRIBUTIONS, row, part + "_spans")),
                        cell(FindingTable.ATTRIBUTIONS, row, part));
                cells++;
            }
        }
        for (List<String> row : rows(reading, FindingTable.ENTITIES)) {
            String spans = cell(FindingTable.ENTITIES, row, "mention_spans");
            assertEquals(row.get(1) + "-" + row.get(2), spans.split(" ", 2)[0]);
            assertEquals(cell(FindingTable.ENTITIES, row, "mentions"), String.valueOf(spans.split(" ", -1).length));
        }
        for (List<String> row : rows(reading, FindingTable.FIGURES)) {
            int start = Integer.parseInt(cell(FindingTable.FIGURES, row, "of_start"));
            int end = Integer.parseInt(cell(FindingTable.FIGURES, row, "of_end"));
            assertEquals(reading.article().text().substring(start, end), cell(FindingTable.FIGURES, row, "of"));
        }
        assertEquals(3 * reading.attributions().size(), cells);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void noCellForASpreadsheetBeginsAsAFormula(Reading reading) {
        int cells = 0;
        for (FindingTable table : FindingTable.values()) {
            for (List<String> row : rows(new CsvFormat(table, CsvDialect.EXCEL).write(reading, 1), ';')) {
                for (String cell : row) {
                    assertFalse(!cell.isEmpty() && "=+-@\t\r\n\0".indexOf(cell.charAt(0)) >= 0, cell);
                    cells++;
                }
            }
        }
        assertTrue(cells > 100);
    }

    private static List<List<String>> rows(Reading reading, FindingTable table) {
        return rows(new CsvFormat(table, CsvDialect.STANDARD).write(reading, 1), ',');
    }

    private static String cell(FindingTable table, List<String> row, String column) {
        return row.get(table.columns().indexOf(column));
    }

    /** The words at places such as "12-30 41-60", on one line. */
    private static String wordsAt(Reading reading, String places) {
        List<String> words = new ArrayList<>();
        for (String place : places.isEmpty() ? new String[0] : places.split(" ", -1)) {
            int dash = place.indexOf('-');
            words.add(reading.article()
                    .text()
                    .substring(Integer.parseInt(place.substring(0, dash)), Integer.parseInt(place.substring(dash + 1)))
                    .replaceAll("[\\t-\\r\\x1c-\\x20\\u2028]+", " ")
                    .strip());
        }
        return String.join(" … ", words);
    }

    /** As RFC 4180 has it. */
    private static List<List<String>> rows(String file, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < file.length() && file.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\r' && i + 1 < file.length() && file.charAt(i + 1) == '\n') {
                row.add(cell.toString());
                rows.add(row);
                row = new ArrayList<>();
                cell.setLength(0);
                i++;
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
