package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;

/** "klokka 14", "kvelden": on the day that the story has named last, else on the day of publication. */
record SomeDay(String part, int minutes) implements Point {
    private static final int SIX_IN_THE_EVENING = 18 * 60;

    @Override
    public boolean dependsOnOthers() {
        return true;
    }

    @Override
    public List<Period> periods(Viewpoint view) {
        Anchors anchors = view.anchors();
        if (anchors.day().isPresent()) {
            LocalDate day = anchors.day().get().first();
            boolean nextNight = part.equals("TNI")
                    && (anchors.part().equals("TEV") || anchors.part().equals("TAF"));
            boolean eveBefore = anchors.isNight() && minutes >= SIX_IN_THE_EVENING;
            return List.of(Period.day(day.plusDays(nextNight ? 1 : eveBefore ? -1 : 0)));
        }
        LocalDate published = view.published();
        return published == null || !view.lean().isPast() ? List.of() : List.of(Period.day(published));
    }
}
