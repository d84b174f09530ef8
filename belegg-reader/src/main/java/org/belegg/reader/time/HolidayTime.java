package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "påske", "julaften 2012", "neste jul". */
record HolidayTime(
        Holiday holiday, @Nullable Integer year, @Nullable Integer yearOffset, int offset) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return Periods.listOf(holiday.inYear(year));
        }
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        if (yearOffset != null) {
            return Periods.listOf(holiday.inYear(published.getYear() + yearOffset));
        }
        Lean lean = offset == 0 ? view.lean() : offset < 0 ? Lean.PAST : Lean.FUTURE;
        return Nearest.of(published, lean, 0, 0, holiday::inYear);
    }
}
