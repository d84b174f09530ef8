/** Readings kept and searched: one SQLite file. {@link org.belegg.archive.Archive} is the front door. */
@NullMarked
package org.belegg.archive;

import org.jspecify.annotations.NullMarked;
