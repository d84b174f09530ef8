package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** "en mandag i mars": some such day of a month. */
record WeekdayOfMonth(DayOfWeek day, MonthOfYear month) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        List<Period> days = new ArrayList<>();
        for (Period period : month.periods(view)) {
            LocalDate at = period.first().with(TemporalAdjusters.nextOrSame(day));
            LocalDate last = period.last().with(TemporalAdjusters.previousOrSame(day));
            days.add(new Period("D", period.value() + "-XX", at, last));
        }
        return days;
    }
}
