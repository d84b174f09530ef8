/** Asking: words and filters to rows. */
@NullMarked
package org.belegg.archive.search;

import org.jspecify.annotations.NullMarked;
