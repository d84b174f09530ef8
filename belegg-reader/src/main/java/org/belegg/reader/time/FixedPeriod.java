package org.belegg.reader.time;

import java.util.List;

/** A year, a decade, a century, or a span of years. */
record FixedPeriod(Period period) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        return List.of(period);
    }
}
