/** Claims about readings, in sentences about invented people. */
@NullMarked
package org.belegg.reader;

import org.jspecify.annotations.NullMarked;
