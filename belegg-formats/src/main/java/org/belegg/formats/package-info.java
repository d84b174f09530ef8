/**
 * Readings to files and back. A {@link org.belegg.formats.ReadingFormat} is one way to write readings down; each has a
 * package of its own. What comes in as bytes goes through {@code input}; {@code gold} measures readings against what
 * people marked by hand.
 */
@NullMarked
package org.belegg.formats;

import org.jspecify.annotations.NullMarked;
