package org.belegg.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.belegg.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an article may have been published. Immutable.
 *
 * @param earliest the first day that was given, or null when none was
 * @param latest the last day that was given, or null when none was
 * @param days those that are still possible, in order; empty when nothing is known
 * @param isOdd whether a date was given that no news article can have
 */
record Publication(@Nullable LocalDate earliest, @Nullable LocalDate latest, List<LocalDate> days, boolean isOdd) {
    /** The first newspapers were printed after 1600. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 9998;
    /** A longer stretch says nothing about the days of an article. */
    private static final int MOST_DAYS = 3 * 366;

    static Publication of(@Nullable PartialDate given) {
        if (given == null) {
            return new Publication(null, null, List.of(), false);
        }
        if (given.earliest().getYear() < FIRST_YEAR || given.latest().getYear() > LAST_YEAR) {
            return new Publication(null, null, List.of(), true);
        }
        if (ChronoUnit.DAYS.between(given.earliest(), given.latest()) > MOST_DAYS) {
            return new Publication(null, null, List.of(), false);
        }
        List<LocalDate> days =
                given.earliest().datesUntil(given.latest().plusDays(1)).toList();
        return new Publication(given.earliest(), given.latest(), days, false);
    }

    boolean isKnown() {
        return !days.isEmpty();
    }

    /** Whether it is one certain day. */
    boolean isDay() {
        return days.size() == 1;
    }

    /** With only the days that pass; itself when none does. */
    Publication where(Predicate<LocalDate> test) {
        List<LocalDate> passed = days.stream().filter(test).toList();
        return passed.isEmpty() ? this : new Publication(earliest, latest, passed, isOdd);
    }

    @Override
    public String toString() {
        if (!isKnown()) {
            return "an unknown day";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
