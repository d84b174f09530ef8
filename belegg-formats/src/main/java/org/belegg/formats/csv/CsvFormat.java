package org.belegg.formats.csv;

import org.belegg.formats.ReadingFormat;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Reading;

/**
 * One kind of finding as CSV: a row with the names of the columns, then a row a finding, over as many readings as are
 * written. Written as UTF-8.
 */
public final class CsvFormat implements ReadingFormat {
    private final FindingTable table;
    private final CsvDialect dialect;

    /** This table in this dialect. */
    public CsvFormat(FindingTable table, CsvDialect dialect) {
        this.table = table;
        this.dialect = dialect;
    }

    /** The table that is written. */
    public FindingTable table() {
        return table;
    }

    @Override
    public String opening() {
        return dialect.opening()
                + dialect.row(table.columns().stream().map(Cell::of).toList());
    }

    @Override
    public String write(Reading reading, int place) {
        StringBuilder rows = new StringBuilder();
        table.rows(reading).forEach(cells -> rows.append(dialect.row(cells)));
        return rows.toString();
    }
}
