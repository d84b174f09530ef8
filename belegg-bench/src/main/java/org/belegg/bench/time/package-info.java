/**
 * Times beside HeidelTime's: the same gold stories, the same scorer. HeidelTime is under the GPL, so it is only ever on the
 * class path where the Maven profile {@code heideltime} put it, and nothing here is compiled against it.
 */
@NullMarked
package org.belegg.bench.time;

import org.jspecify.annotations.NullMarked;
