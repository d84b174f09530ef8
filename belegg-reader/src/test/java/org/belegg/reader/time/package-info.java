/** Claims about times and the days that they can mean. */
@NullMarked
package org.belegg.reader.time;

import org.jspecify.annotations.NullMarked;
