/** The reader's word lists, and how they are read. */
@NullMarked
package org.belegg.reader.lexicon;

import org.jspecify.annotations.NullMarked;
