package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;

/** "for tre dager siden", "om to uker": an amount from the publication. */
record Shifted(Amount low, Amount high, int direction) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        LocalDate published = view.published();
        return published == null ? List.of() : Periods.shift(published, low, high, direction);
    }

    @Override
    public String openValue() {
        return direction < 0 ? "PAST_REF" : "FUTURE_REF";
    }
}
