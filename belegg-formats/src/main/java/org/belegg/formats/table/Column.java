package org.belegg.formats.table;

import java.util.function.BiFunction;
import org.belegg.formats.ReadingIndex;

/**
 * One column of a table whose rows are findings of a kind.
 *
 * @param <T> the kind of finding
 * @param value the cell of one finding: of the heading's kind, or {@link Cell.Nothing}
 */
record Column<T>(Heading heading, BiFunction<ReadingIndex, T, Cell> value) {}
