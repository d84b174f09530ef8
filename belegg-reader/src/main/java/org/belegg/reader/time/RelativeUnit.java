package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;

/** "i går", "forrige uke", "neste år": a calendar unit, counted from the publication. */
record RelativeUnit(String unit, int offset) implements Point {
    @Override
    public List<Period> periods(Viewpoint view) {
        LocalDate published = view.published();
        return published == null ? List.of() : List.of(Period.of(unit, Period.move(unit, published, offset)));
    }

    @Override
    public boolean isNearPublication() {
        return unit.equals("D") || unit.equals("W");
    }
}
