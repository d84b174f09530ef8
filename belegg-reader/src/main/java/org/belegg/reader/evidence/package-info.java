/** What the rules decided while an article was read, so that a reading can show its grounds. */
@NullMarked
package org.belegg.reader.evidence;

import org.jspecify.annotations.NullMarked;
