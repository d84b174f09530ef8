package org.belegg.formats.calendar;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Events as an iCalendar file (RFC 5545): {@link #OPENING}, then {@link #of} each event, then {@link #CLOSING}. Why no
 * library writes it: decision 0013.
 */
public final class CalendarText {
    /** What an iCalendar file begins with. */
    public static final String OPENING = ContentLine.of("BEGIN", "VCALENDAR")
            + ContentLine.of("VERSION", "2.0")
            + ContentLine.of("PRODID", "-//Belegg//Belegg//EN")
            + ContentLine.of("CALSCALE", "GREGORIAN");

    /** What it ends with. */
    public static final String CLOSING = ContentLine.of("END", "VCALENDAR");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private CalendarText() {}

    /** One event, which takes none of anybody's time: it is there to be known. */
    public static String of(CalendarEvent event) {
        StringBuilder text = new StringBuilder()
                .append(ContentLine.of("BEGIN", "VEVENT"))
                .append(ContentLine.ofText("UID", event.uid()))
                .append(ContentLine.of("DTSTAMP", MOMENT.format(event.stamp())))
                .append(day("DTSTART", event.days().earliest()))
                // The end is the first day that the event does not take.
                .append(day("DTEND", event.days().latest().plusDays(1)))
                .append(ContentLine.ofText("SUMMARY", event.summary().lines().reduce("", CalendarText::joined)));
        if (!event.description().isEmpty()) {
            text.append(ContentLine.ofText("DESCRIPTION", event.description()));
        }
        return text.append(ContentLine.of("TRANSP", "TRANSPARENT"))
                .append(ContentLine.of("END", "VEVENT"))
                .toString();
    }

    private static String joined(String line, String next) {
        return line.isEmpty() ? next : line + " " + next;
    }

    private static String day(String name, LocalDate day) {
        return ContentLine.of(name + ";VALUE=DATE", DAY.format(day));
    }
}
