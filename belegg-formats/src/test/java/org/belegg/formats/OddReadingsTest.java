package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.csv.CsvDialect;
import org.belegg.formats.csv.CsvFormat;
import org.belegg.formats.csv.CsvTable;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
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
        for (CsvTable table : CsvTable.values()) {
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
    void noCellForASpreadsheetBeginsAsAFormula(Reading reading) {
        int cells = 0;
        for (CsvTable table : CsvTable.values()) {
            for (List<String> row : rows(new CsvFormat(table, CsvDialect.EXCEL).write(reading, 1), ';')) {
                for (String cell : row) {
                    assertFalse(!cell.isEmpty() && "=+-@\t\r\n\0".indexOf(cell.charAt(0)) >= 0, cell);
                    cells++;
                }
            }
        }
        assertTrue(cells > 100);
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
