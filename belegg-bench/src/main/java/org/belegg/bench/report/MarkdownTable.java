package org.belegg.bench.report;

import java.util.Collections;
import java.util.List;

/** A table of a Markdown page, written row by row. Not safe to share between threads. */
public final class MarkdownTable {
    private final StringBuilder lines = new StringBuilder();

    /** A table with these columns. */
    public MarkdownTable(String... columns) {
        row(columns);
        row(Collections.nCopies(columns.length, "---").toArray(new String[0]));
    }

    /** Adds a row; it has as many cells as the table has columns. */
    public void row(String... cells) {
        lines.append("| ").append(String.join(" | ", List.of(cells))).append(" |\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
