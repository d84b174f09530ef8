/** What stories say, tell of and are, day by day: the computing, and its forms for people, calendars and programs. */
@NullMarked
package org.belegg.archive.timeline;

import org.jspecify.annotations.NullMarked;
