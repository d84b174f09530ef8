package org.belegg.reader.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times that a story has named so far, which "samme dag" and "klokka 14" count from. For one reading, on one thread. */
final class Anchors {
    private @Nullable Period day;
    private @Nullable Period point;
    private String part = "";
    private int minutes = -1;

    /** The last day named. */
    Optional<Period> day() {
        return Optional.ofNullable(day);
    }

    /** The last point named, of any length. */
    Optional<Period> point() {
        return Optional.ofNullable(point);
    }

    /** The part of the day that was last named with the last day: TEV, ...; "" when none was. */
    String part() {
        return part;
    }

    /** The minutes after midnight of the last clock time on the last day; -1 when none was named. */
    int minutes() {
        return minutes;
    }

    /** Takes note of a day or a longer stretch. */
    void name(Period period, String partOfDay, int minutesAfterMidnight) {
        point = period;
        if (period.isDay()) {
            day = period;
            part = partOfDay;
            minutes = minutesAfterMidnight;
        }
    }
}
