package org.belegg.reader.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "mars", "mars 2012", "desember i fjor". */
record MonthOfYear(
        int month, @Nullable Integer year, @Nullable Integer yearOffset) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return Periods.listOf(inYear(year));
        }
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        return yearOffset != null
                ? Periods.listOf(inYear(published.getYear() + yearOffset))
                : Nearest.of(published, view.lean(), 0, 0, this::inYear);
    }

    private Period inYear(int inYear) {
        return Period.month(YearMonth.of(inYear, month));
    }

    @Override
    public String openValue() {
        return "XXXX-" + Period.twoDigits(month);
    }
}
