/**
 * A reading as tables: one a kind of finding, with named columns and typed cells. {@link org.belegg.formats.table.FindingTable}
 * lists them; the formats that have tables write them, each in its way.
 */
@NullMarked
package org.belegg.formats.table;

import org.jspecify.annotations.NullMarked;
