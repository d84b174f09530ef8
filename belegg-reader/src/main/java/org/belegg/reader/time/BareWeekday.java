package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** "torsdag". */
record BareWeekday(DayOfWeek day) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        Period before = Period.day(published.with(TemporalAdjusters.previousOrSame(day)));
        Period after = Period.day(published.with(TemporalAdjusters.nextOrSame(day)));
        return before.equals(after) ? List.of(before) : Periods.ordered(before, after, view.lean());
    }

    @Override
    public String openValue() {
        return "XXXX-WXX-" + day.getValue();
    }

    @Override
    public boolean isNearPublication() {
        return true;
    }
}
