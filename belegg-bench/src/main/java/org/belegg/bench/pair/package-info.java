/** How much of what pairs of stories say about the same things {@code belegg compare} finds. */
@NullMarked
package org.belegg.bench.pair;

import org.jspecify.annotations.NullMarked;
