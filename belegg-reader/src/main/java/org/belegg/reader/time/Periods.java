package org.belegg.reader.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of the periods that a point in time can mean. */
final class Periods {
    private Periods() {}

    static List<Period> shift(LocalDate from, Amount low, Amount high, int direction) {
        try {
            String unit = low.smallestUnit();
            LocalDate near = low.from(from, direction);
            LocalDate far = high.from(from, direction);
            LocalDate first = near.isBefore(far) ? near : far;
            LocalDate last = near.isBefore(far) ? far : near;
            if (first.getYear() < 1 || last.getYear() > 9999) {
                return List.of();
            }
            Period begin = Period.of(unit, first);
            Period end = Period.of(unit, last);
            return List.of(begin.equals(end) ? begin : Period.range(begin, end));
        } catch (DateTimeException beyondTheCalendar) {
            return List.of();
        }
    }

    static List<Period> ordered(Period before, Period after, Lean lean) {
        if (lean.isSure()) {
            return List.of(lean.isPast() ? before : after);
        }
        return lean.isPast() ? List.of(before, after) : List.of(after, before);
    }

    static List<Period> listOf(@Nullable Period period) {
        return period == null ? List.of() : List.of(period);
    }
}
