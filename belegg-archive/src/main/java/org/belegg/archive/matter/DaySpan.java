package org.belegg.archive.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.belegg.formats.TimeWords;
import org.belegg.model.PartialDate;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * The days that something may have been on, both ends included. One day when it is known to the day.
 *
 * @param earliest the first day that it can be
 * @param latest the last
 */
public record DaySpan(LocalDate earliest, LocalDate latest) implements Comparable<DaySpan> {
    // A night belongs to two days, and is named by the second: "natt til fredag" begins on Thursday.
    private static final String NIGHT = "TNI";
    private static final Comparator<DaySpan> ORDER =
            Comparator.comparing(DaySpan::earliest).thenComparing(DaySpan::latest);

    public DaySpan {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("need earliest <= latest, got " + earliest + " and " + latest);
        }
    }

    static @Nullable DaySpan of(@Nullable PartialDate date) {
        return date == null ? null : new DaySpan(date.earliest(), date.latest());
    }

    /** The days of a time; null when it has none. */
    static @Nullable DaySpan of(TimeMention time) {
        if (time.earliest() == null || time.latest() == null) {
            return null;
        }
        boolean isNight = time.value() != null && time.value().endsWith(NIGHT);
        return new DaySpan(isNight ? time.earliest().minusDays(1) : time.earliest(), time.latest());
    }

    /** Whether it is known to the day. */
    public boolean isDay() {
        return earliest.equals(latest);
    }

    boolean overlaps(DaySpan other) {
        return !isAfter(other) && !other.isAfter(this);
    }

    /** Whether all of it comes behind all of the other. */
    boolean isAfter(DaySpan other) {
        return earliest.isAfter(other.latest);
    }

    /** The fewest days that can lie between; 0 when both may be one day. */
    long gap(DaySpan other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(latest, other.earliest),
                        ChronoUnit.DAYS.between(other.latest, earliest)));
    }

    @Override
    public int compareTo(DaySpan other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2024-03-08}, or {@code 2024-03-01..2024-03-31}. */
    @Override
    public String toString() {
        return isDay() ? earliest.toString() : earliest + TimeWords.TO + latest;
    }
}
