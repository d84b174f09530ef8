/** Stories that are copies of each other, and the agencies that stories credit. Knows texts, not readings. */
@NullMarked
package org.belegg.archive.copies;

import org.jspecify.annotations.NullMarked;
