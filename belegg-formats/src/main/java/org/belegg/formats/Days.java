package org.belegg.formats;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.belegg.model.PartialDate;
import org.belegg.model.TimeMention;

/**
 * One day, or a stretch of days of which nobody knows which is meant. Ordered by the first day, then by the last.
 *
 * @param earliest the first of the days
 * @param latest the last, included
 */
public record Days(LocalDate earliest, LocalDate latest) implements Comparable<Days> {
    private static final Comparator<Days> ORDER =
            Comparator.comparing(Days::earliest).thenComparing(Days::latest);

    public Days {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("need earliest <= latest, got " + earliest + " and " + latest);
        }
    }

    /** The days that a date can mean. */
    public static Days of(PartialDate date) {
        return new Days(date.earliest(), date.latest());
    }

    /** The days that an expression can mean; empty for a duration, a set, and where nothing is known. */
    public static Optional<Days> of(TimeMention time) {
        return time.earliest() == null || time.latest() == null
                ? Optional.empty()
                : Optional.of(new Days(time.earliest(), time.latest()));
    }

    /** Whether it is known to the day. */
    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    /** How many days they are; at least 1. */
    public long count() {
        return ChronoUnit.DAYS.between(earliest, latest) + 1;
    }

    /** Whether some day may be one of both. */
    public boolean overlaps(Days other) {
        return !isAfter(other) && !other.isAfter(this);
    }

    /** Whether all of them come behind all of the other. */
    public boolean isAfter(Days other) {
        return earliest.isAfter(other.latest);
    }

    /** The fewest days that can lie between; 0 when both may be one day. */
    public long gap(Days other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(latest, other.earliest),
                        ChronoUnit.DAYS.between(other.latest, earliest)));
    }

    /** The stretch that holds these days and others. */
    public Days and(Days other) {
        return new Days(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    @Override
    public int compareTo(Days other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2025-03-07}, or {@code 2025-03-07..2025-03-28}. */
    @Override
    public String toString() {
        return isOneDay() ? earliest.toString() : earliest + TimeWords.TO + latest;
    }
}
