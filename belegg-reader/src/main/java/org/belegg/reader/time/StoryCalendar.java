package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a story's mentions in their order, as if it had been published on one certain day. */
final class StoryCalendar {
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final @Nullable LocalDate published;
    private final Anchors anchors = new Anchors();

    /** @param published the day, or null when nothing is known of it */
    StoryCalendar(@Nullable LocalDate published) {
        this.published = published;
    }

    /** What each mention means, in the same order. */
    List<Told> tell(List<Mention> mentions) {
        return mentions.stream().map(this::tell).toList();
    }

    /** What the next mention means. Mentions must be told in text order. */
    Told tell(Mention mention) {
        if (!(mention.meaning() instanceof Meaning.At at)) {
            return Told.NOTHING;
        }
        List<Period> periods = at.point().periods(new Viewpoint(published, mention.lean(), anchors));
        if (at.point() instanceof Points.Anchored anchored
                && anchored.low().isWithinDay()
                && anchors.minutes() >= 0
                && !periods.isEmpty()) {
            return later(periods.get(0), anchors.minutes() + anchored.direction() * anchored.low().minutes());
        }
        if (!periods.isEmpty()) {
            String part = at.part().isEmpty() && at.clock().isEmpty() && isAnchoredToday(at) ? anchors.part() : at.part();
            anchors.name(periods.get(0), part, MeaningReader.minutes(at.clock()));
        }
        String time = at.clock().isEmpty() ? at.part() : "T" + at.clock();
        return new Told(periods, time);
    }

    private static boolean isAnchoredToday(Meaning.At at) {
        return at.point() instanceof Points.SomeDay;
    }

    private Told later(Period day, int minutes) {
        int days = Math.floorDiv(minutes, MINUTES_OF_DAY);
        int rest = Math.floorMod(minutes, MINUTES_OF_DAY);
        Period moved = Period.day(day.first().plusDays(days));
        anchors.name(moved, anchors.part(), rest);
        String clock = ClockReader.twoDigits(rest / 60) + ":" + ClockReader.twoDigits(rest % 60);
        return new Told(List.of(moved), "T" + clock);
    }
}
