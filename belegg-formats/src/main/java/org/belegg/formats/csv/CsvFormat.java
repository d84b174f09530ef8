package org.belegg.formats.csv;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * One kind of finding as CSV: a row with the names of the columns, then a row a finding, over as many readings as are
 * written. Written as UTF-8.
 */
public final class CsvFormat implements ReadingFormat {
    private final CsvTable kind;
    private final Table<?> table;
    private final CsvDialect dialect;

    /** This table in this dialect. */
    public CsvFormat(CsvTable table, CsvDialect dialect) {
        this.kind = table;
        this.table = table.table();
        this.dialect = dialect;
    }

    /** The table that is written. */
    public CsvTable table() {
        return kind;
    }

    @Override
    public String opening() {
        return dialect.opening()
                + dialect.row(kind.columns().stream().map(Cell::of).toList());
    }

    @Override
    public String write(Reading reading, int place) {
        StringBuilder rows = new StringBuilder();
        table.cells(reading).forEach(cells -> rows.append(dialect.row(cells)));
        return rows.toString();
    }
}
