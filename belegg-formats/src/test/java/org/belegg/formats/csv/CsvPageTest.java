package org.belegg.formats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.formats.SampleReading;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;

/** Holds docs/formats/csv.md to the tables. {@code -Dbelegg.write-docs=true} writes its second half anew. */
class CsvPageTest {
    private static final Path PAGE = Path.of("..", "docs", "formats", "csv.md");
    private static final String FIRST_HEADING = "## The tables\n";
    // A number of 400 digits is no example.
    private static final int LONGEST_EXAMPLE = 80;

    @Test
    void pageListsEveryColumnWithItsMeaningAndAnExample() throws IOException {
        String page = Files.readString(PAGE);
        String head = page.substring(0, page.indexOf(FIRST_HEADING));
        if (Boolean.getBoolean("belegg.write-docs")) {
            Files.writeString(PAGE, head + tables());
        }
        assertEquals(head + tables(), Files.readString(PAGE));
    }

    private static String tables() {
        StringBuilder page = new StringBuilder(FIRST_HEADING);
        page.append(
                "\nThe examples are from an invented story. An empty one means that no finding there has a value.\n");
        for (FindingTable table : FindingTable.values()) {
            page.append("\n### ").append(table.label()).append("\n\n| column | meaning | example |\n|---|---|---|\n");
            for (int i = 0; i < table.columns().size(); i++) {
                page.append("| `")
                        .append(table.columns().get(i))
                        .append("` | ")
                        .append(table.headings().get(i).meaning())
                        .append(" | ")
                        .append(example(table, i, SampleReading.of()))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    /** The first cell of the column that is not empty. */
    private static String example(FindingTable table, int column, Reading reading) {
        List<List<Cell>> rows = table.rows(reading);
        return rows.stream()
                .map(row -> row.get(column).text())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_EXAMPLE)
                .findFirst()
                .map(text -> "`" + text + "`")
                .orElse("");
    }
}
