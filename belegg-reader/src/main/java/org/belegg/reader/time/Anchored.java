package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "dagen etter", "to uker senere", "samme år": counted from what the story has named. */
record Anchored(String unit, Amount low, Amount high, int direction) implements Point {
    @Override
    public boolean dependsOnOthers() {
        return true;
    }

    @Override
    public List<Period> periods(Viewpoint view) {
        if (unit.equals("THEN")) {
            return view.anchors().point().map(List::of).orElse(List.of());
        }
        boolean byDay = unit.equals("D") || low.isWithinDay();
        Optional<Period> anchor = byDay ? view.anchors().day() : view.anchors().point();
        if (anchor.isPresent()) {
            return Periods.shift(anchor.get().first(), low, high, direction);
        }
        LocalDate published = view.published();
        return published != null && unit.equals("Y") ? Periods.shift(published, low, high, direction) : List.of();
    }

    @Override
    public String openValue() {
        return switch (unit) {
            case "THEN" -> "PAST_REF";
            case "Y" -> "XXXX";
            case "M" -> "XXXX-XX";
            case "W" -> "XXXX-WXX";
            default -> "XXXX-XX-XX";
        };
    }
}
