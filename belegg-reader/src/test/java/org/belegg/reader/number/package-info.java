/** Claims about numbers in words. */
@NullMarked
package org.belegg.reader.number;

import org.jspecify.annotations.NullMarked;
