/** Bytes and JSON Lines to articles, with a warning for what was odd about them. */
@NullMarked
package org.belegg.formats.input;

import org.jspecify.annotations.NullMarked;
