package org.belegg.formats.calendar;

import java.time.Instant;
import org.belegg.formats.Days;

/**
 * Something that takes whole days in a calendar.
 *
 * @param uid names it in every calendar: the same thing has the same one in every file; never blank
 * @param stamp when what is said of it was found
 * @param days the day, or the days; the years have four digits, and so has the day after the last
 * @param summary a line; line breaks in it become blanks
 * @param description more of it; may have lines, may be empty
 */
public record CalendarEvent(String uid, Instant stamp, Days days, String summary, String description) {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    public CalendarEvent {
        if (uid.isBlank()) {
            throw new IllegalArgumentException("an event in a calendar needs a name");
        }
        if (!canHold(days)) {
            throw new IllegalArgumentException("a calendar has years of four digits, got " + days);
        }
    }

    /** Whether a calendar can hold these days: it knows years of four digits only. */
    public static boolean canHold(Days days) {
        return days.earliest().getYear() >= FIRST_YEAR
                && days.latest().plusDays(1).getYear() <= LAST_YEAR;
    }
}
