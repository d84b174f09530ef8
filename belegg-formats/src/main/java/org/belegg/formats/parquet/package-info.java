/**
 * Tables as Parquet files. {@link org.belegg.formats.parquet.ParquetTable} is the front door.
 *
 * <p>The records that describe a file are Apache's own classes; the pages between them are written here, as far as our
 * tables need it. Why no library writes the whole, with what each would weigh: docs/decisions/0012.
 */
@NullMarked
package org.belegg.formats.parquet;

import org.jspecify.annotations.NullMarked;
