/** Readings to files and back. */
@NullMarked
package org.belegg.formats;

import org.jspecify.annotations.NullMarked;
