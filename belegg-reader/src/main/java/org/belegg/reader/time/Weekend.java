package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;

/** "helga": the last one or the coming one, or the one that the publication lies in. */
record Weekend() implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        LocalDate published = view.published();
        if (published == null) {
            return List.of();
        }
        Period near = Period.weekend(published);
        Period before = near.first().isAfter(published) ? Period.weekend(published.minusWeeks(1)) : near;
        if (before.equals(near)) {
            return List.of(near);
        }
        return Periods.ordered(before, near, view.lean());
    }
}
