/** Claims about figures, in sentences about invented people. */
@NullMarked
package org.belegg.reader.figure;

import org.jspecify.annotations.NullMarked;
