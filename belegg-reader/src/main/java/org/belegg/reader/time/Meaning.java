package org.belegg.reader.time;

import org.belegg.model.TimeMention;

/** What an expression means, before the calendar is asked. */
sealed interface Meaning {
    /** The rule that stands as evidence. */
    String rule();

    /**
     * Something that has a value and no days: a length, something that happens again and again, "nå".
     *
     * @param type what sort of time it is
     * @param value its TIMEX3 value
     */
    record Fixed(TimeMention.Type type, String value, String rule) implements Meaning {}

    /**
     * Something that no calendar has: "31. februar".
     *
     * @param code the code of the warning
     */
    record Impossible(TimeMention.Type type, String code, String rule) implements Meaning {}

    /**
     * A point in time.
     *
     * @param point where it lies in the calendar
     * @param part the part of the day, as in {@link Feature#PART}; "" when none is told
     * @param clock the time by the clock, HH:MM; "" when none is told
     */
    record At(Point point, String part, String clock, String rule) implements Meaning {}
}
