/** The canonical form of a reading, one a line, and back. A scorer and every stored archive depend on its field names. */
@NullMarked
package org.belegg.formats.json;

import org.jspecify.annotations.NullMarked;
