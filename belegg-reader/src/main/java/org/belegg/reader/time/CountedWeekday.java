package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** "sist fredag", "neste fredag", "fredag i forrige uke". */
record CountedWeekday(DayOfWeek day, boolean ofWeek, int offset, boolean first) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        if (ofWeek) {
            return List.of(Period.day(
                    Period.week(published.plusWeeks(offset)).first().with(TemporalAdjusters.nextOrSame(day))));
        }
        if (offset < 0) {
            return List.of(Period.day(published.with(TemporalAdjusters.previous(day))));
        }
        if (offset == 0) {
            return List.of(Period.day(Period.week(published).first().with(TemporalAdjusters.nextOrSame(day))));
        }
        LocalDate coming = published.with(TemporalAdjusters.next(day));
        // "Neste fredag" is the coming one or the one of next week.
        return first ? List.of(Period.day(coming)) : List.of(Period.day(coming), Period.day(coming.plusWeeks(1)));
    }

    @Override
    public boolean isNearPublication() {
        return offset <= 0;
    }
}
