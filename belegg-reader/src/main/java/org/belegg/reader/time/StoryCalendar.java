package org.belegg.reader.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a story's mentions in their order, as if it had been published on one certain day. */
final class StoryCalendar {
    private final StoryMentions mentions;
    private final @Nullable LocalDate published;
    private final Anchors anchors = new Anchors();

    private StoryCalendar(StoryMentions mentions, @Nullable LocalDate published) {
        this.mentions = mentions;
        this.published = published;
    }

    /**
     * What each kind of mention means, in the order of {@link StoryMentions#firstOfKind()}.
     *
     * @param published the day of publication, or null when nothing is known of it
     */
    static List<Told> tell(StoryMentions mentions, @Nullable LocalDate published) {
        StoryCalendar calendar = new StoryCalendar(mentions, published);
        return mentions.isOrdered() ? calendar.tellInOrder() : calendar.tellKinds();
    }

    private List<Told> tellKinds() {
        List<Told> told = new ArrayList<>(mentions.firstOfKind().size());
        for (Mention mention : mentions.firstOfKind()) {
            told.add(tell(mention));
        }
        return told;
    }

    private List<Told> tellInOrder() {
        List<Told> told = new ArrayList<>(mentions.firstOfKind().size());
        for (int i = 0; i < mentions.all().size(); i++) {
            Mention mention = mentions.all().get(i);
            int kind = mentions.kindOf(i);
            if (kind == told.size()) {
                told.add(tell(mention));
            }
            if (mention.meaning() instanceof Meaning.At at) {
                name(told.get(kind), at);
            }
        }
        return told;
    }

    private Told tell(Mention mention) {
        if (!(mention.meaning() instanceof Meaning.At at)) {
            return Told.NOTHING;
        }
        if (at.point() instanceof Anchored anchored
                && anchored.low().isWithinDay()
                && anchors.moment().isPresent()) {
            return at(anchors.moment()
                    .get()
                    .plusMinutes((long) anchored.direction() * anchored.low().minutes()));
        }
        List<Period> periods = at.point().periods(new Viewpoint(published, mention.lean(), anchors));
        return new Told(periods, at.clock().isEmpty() ? at.part() : "T" + at.clock());
    }

    private static Told at(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        String clock = Period.twoDigits(time.getHour()) + ":" + Period.twoDigits(time.getMinute());
        return new Told(List.of(Period.day(moment.toLocalDate())), "T" + clock);
    }

    /** Keeps what was told, for what counts from it. */
    private void name(Told told, Meaning.At at) {
        if (told.periods().isEmpty()) {
            return;
        }
        Period period = told.periods().get(0);
        boolean onNamedDay = at.point() instanceof SomeDay && anchors.day().isPresent();
        boolean later = at.clock().isEmpty()
                && told.time().startsWith("T")
                && told.time().indexOf(':') > 0;
        if (!later && (!onNamedDay || !at.part().isEmpty())) {
            anchors.name(period, at.part());
        }
        int colon = told.time().indexOf(':');
        if (colon > 0 && period.isDay()) {
            anchors.name(period.first()
                    .atStartOfDay()
                    .plusMinutes(ClockTime.minutes(told.time().substring(1))));
        }
    }
}
