/** A reading for a person at a terminal. */
@NullMarked
package org.belegg.formats.text;

import org.jspecify.annotations.NullMarked;
