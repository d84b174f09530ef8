/** Numbers that count or measure: what they are worth, what they count, and who vouches for them. */
@NullMarked
package org.belegg.reader.figure;

import org.jspecify.annotations.NullMarked;
