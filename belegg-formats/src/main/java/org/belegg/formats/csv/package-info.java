/**
 * Readings as tables, one a kind of finding. {@link org.belegg.formats.csv.CsvTable} lists them; what the columns mean
 * stands with each column, and in {@code docs/formats/csv.md}.
 */
@NullMarked
package org.belegg.formats.csv;

import org.jspecify.annotations.NullMarked;
