/** Sentences to a reading. {@link org.belegg.reader.ArticleReader} is the front door. */
@NullMarked
package org.belegg.reader;

import org.jspecify.annotations.NullMarked;
