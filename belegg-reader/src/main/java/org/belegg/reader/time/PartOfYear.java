package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "første kvartal", "andre halvår 2012", "tredje kvartal i fjor". */
record PartOfYear(
        boolean quarter,
        int number,
        @Nullable Integer year,
        @Nullable Integer yearOffset) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return List.of(inYear(year));
        }
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        return yearOffset != null
                ? List.of(inYear(published.getYear() + yearOffset))
                : Nearest.of(published, view.lean(), 0, 0, this::inYear);
    }

    private Period inYear(int inYear) {
        return quarter ? Period.quarter(inYear, number) : Period.half(inYear, number);
    }
}
