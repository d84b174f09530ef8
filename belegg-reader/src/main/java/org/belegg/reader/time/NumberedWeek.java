package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "uke 45", with or without a year and a weekday. */
record NumberedWeek(
        int week, @Nullable Integer year, @Nullable DayOfWeek weekday) implements Point {
    private static final int LAST_ISO_WEEK = 53;

    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return Periods.listOf(inYear(year));
        }
        LocalDate published = view.published();
        return published == null
                ? List.of()
                : Nearest.of(published, view.lean(), Nearest.A_MONTH, Nearest.A_MONTH, this::inYear);
    }

    private @Nullable Period inYear(int inYear) {
        // The fourth of January lies in the first week of every year.
        Period found = Period.week(LocalDate.of(inYear, 1, 4).plusWeeks(week - 1L));
        if (week == LAST_ISO_WEEK && !found.value().endsWith("-W53")) {
            return null;
        }
        return weekday == null ? found : Period.day(found.first().with(TemporalAdjusters.nextOrSame(weekday)));
    }

    @Override
    public String openValue() {
        return "XXXX-W" + Period.twoDigits(week);
    }

    @Override
    public boolean isAbsolute() {
        return year != null;
    }
}
