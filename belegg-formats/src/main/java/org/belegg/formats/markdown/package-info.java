/** Readings as reports in Markdown, for notes, wikis and issue trackers. */
@NullMarked
package org.belegg.formats.markdown;

import org.jspecify.annotations.NullMarked;
