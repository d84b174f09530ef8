/** Tables as CSV. What their columns mean stands with {@link org.belegg.formats.table.FindingTable} and in {@code docs/formats/csv.md}. */
@NullMarked
package org.belegg.formats.csv;

import org.jspecify.annotations.NullMarked;
