package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "7. oktober", with or without a year and a weekday.
 *
 * @param year the year, or null
 * @param yearOffset how many years from the publication, or null
 * @param weekday the weekday that it must be, or null
 */
record DayOfMonth(
        int day,
        int month,
        @Nullable Integer year,
        @Nullable Integer yearOffset,
        @Nullable DayOfWeek weekday) implements Point {
    private static final int A_YEAR = 366;

    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return Periods.listOf(inYear(year));
        }
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        if (yearOffset != null) {
            return Periods.listOf(inYear(published.getYear() + yearOffset));
        }
        // Weekdays come back on the same date after five years or so; nobody means such a day without its year.
        return Nearest.of(published, view.lean(), Nearest.A_MONTH, Nearest.A_MONTH, this::inYear).stream()
                .filter(period -> weekday == null || period.distance(published) <= A_YEAR + Nearest.A_MONTH)
                .toList();
    }

    private @Nullable Period inYear(int inYear) {
        if (!YearMonth.of(inYear, month).isValidDay(day)) {
            return null;
        }
        LocalDate date = LocalDate.of(inYear, month, day);
        return weekday == null || date.getDayOfWeek() == weekday ? Period.day(date) : null;
    }

    @Override
    public String openValue() {
        return "XXXX-" + Period.twoDigits(month) + "-" + Period.twoDigits(day);
    }

    @Override
    public boolean isDate() {
        return true;
    }

    @Override
    public boolean isAbsolute() {
        return year != null;
    }
}
