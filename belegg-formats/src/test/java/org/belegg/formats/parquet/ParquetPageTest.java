package org.belegg.formats.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.belegg.formats.table.FindingTable;
import org.belegg.formats.table.Heading;
import org.belegg.formats.table.Kind;
import org.junit.jupiter.api.Test;

/** Holds docs/formats/parquet.md to the tables. {@code -Dbelegg.write-docs=true} writes its last part anew. */
class ParquetPageTest {
    private static final Path PAGE = Path.of("..", "docs", "formats", "parquet.md");
    private static final String BEGINNING = "| table | column | type |\n|---|---|---|\n";

    @Test
    void pageTellsTheTypeOfEveryColumnThatIsNotWords() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGINNING);
        String head = begin < 0 ? page : page.substring(0, begin);
        if (Boolean.getBoolean("belegg.write-docs")) {
            Files.writeString(PAGE, head + types());
        }
        assertEquals(head + types(), Files.readString(PAGE));
    }

    private static String types() {
        StringBuilder rows = new StringBuilder(BEGINNING);
        for (FindingTable table : FindingTable.values()) {
            for (Heading heading : table.headings()) {
                if (heading.kind() != Kind.WORDS) {
                    rows.append("| ")
                            .append(table.label())
                            .append(" | `")
                            .append(heading.name())
                            .append("` | ")
                            .append(type(heading))
                            .append(" |\n");
                }
            }
        }
        return rows.toString();
    }

    private static String type(Heading heading) {
        return switch (heading.kind()) {
            case WORDS -> "`STRING`";
            case WHOLE -> "`INT32`";
            case DECIMAL -> "`DOUBLE`";
            case DAY -> "`DATE`";
            case STRETCHES -> {
                StringJoiner members = new StringJoiner(", ", "list of `{", "}`");
                members.add("start").add("end").add("text");
                heading.notes().forEach(members::add);
                yield members.toString();
            }
        };
    }
}
