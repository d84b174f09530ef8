/** Claims about the reader's word lists. */
@NullMarked
package org.belegg.reader.lexicon;

import org.jspecify.annotations.NullMarked;
