package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "første kvartal", "andre halvår 2012". */
record PartOfYear(boolean quarter, int number, @Nullable Integer year) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        if (year != null) {
            return List.of(inYear(year));
        }
        LocalDate published = view.published();
        return published == null ? List.of() : Nearest.of(published, view.lean(), 0, 0, this::inYear);
    }

    private Period inYear(int inYear) {
        return quarter ? Period.quarter(inYear, number) : Period.half(inYear, number);
    }
}
