package org.belegg.reader.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The times that a story has named so far, which "samme dag" and "klokka 14" count from. For one reading, on one thread. */
final class Anchors {
    private @Nullable Period day;
    private @Nullable Period point;
    private @Nullable LocalDate night;
    private @Nullable LocalDateTime moment;
    private String part = "";

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

    /** Whether the night that ends in the morning of the last day has been named. */
    boolean isNight() {
        return night != null && day != null && night.equals(day.first());
    }

    /** The last time by the clock; empty when a day has been named since, or none was. */
    Optional<LocalDateTime> moment() {
        return Optional.ofNullable(moment);
    }

    /** Takes note of a day or a longer stretch. */
    void name(Period period, String partOfDay) {
        point = period;
        moment = null;
        if (period.isDay()) {
            day = period;
            part = partOfDay;
            if (part.equals("TNI")) {
                night = period.first();
            }
        }
    }

    /** Takes note of a time by the clock. */
    void name(LocalDateTime clockTime) {
        moment = clockTime;
    }
}
