package org.belegg.formats.csv;

import java.util.function.BiFunction;
import org.belegg.formats.ReadingIndex;

/**
 * One column of a table whose rows are findings of a kind.
 *
 * @param <T> the kind of finding
 * @param name stands in the table's first row; a promise, like the names in the JSON
 * @param meaning for a person, in a line of Markdown
 * @param value the cell of one finding
 */
record Column<T>(String name, String meaning, BiFunction<ReadingIndex, T, Cell> value) {}
