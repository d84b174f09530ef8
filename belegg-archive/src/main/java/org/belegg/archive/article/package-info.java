/** An article with its reading, on the way in, as rows, and on the way out. */
@NullMarked
package org.belegg.archive.article;

import org.jspecify.annotations.NullMarked;
