/** Days in a calendar: iCalendar files (RFC 5545). */
@NullMarked
package org.belegg.formats.calendar;

import org.jspecify.annotations.NullMarked;
