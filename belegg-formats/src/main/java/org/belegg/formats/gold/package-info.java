/** Stories that people marked by hand, and how far readings agree with them. */
@NullMarked
package org.belegg.formats.gold;

import org.jspecify.annotations.NullMarked;
