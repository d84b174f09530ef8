package org.belegg.archive.article;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.belegg.model.Attribution;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * On which day something was said, where the story tells it: the time nearest to the reporting word, in its sentence and
 * in the same voice ("sa hun fredag"). A stretch of more than a week is no day on which one says a thing.
 */
final class SayingDays {
    private static final int MOST_DAYS = 7;

    private final Reading reading;
    private final StoryWords words;

    SayingDays(Reading reading, StoryWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** The time of the saying; null when the story tells none. */
    @Nullable
    TimeMention of(Attribution statement) {
        if (statement.cue().isEmpty()) {
            return null;
        }
        Span cue = statement.cue().get(0);
        Optional<Span> sentence = words.sentenceAt(cue.start());
        TimeMention nearest = null;
        for (TimeMention time : reading.times()) {
            if (sentence.isPresent()
                    && sentence.get().contains(time.span())
                    && isDay(time)
                    && Objects.equals(innermost(reading.attributions(), time.span()), statement.within())
                    && (nearest == null || distance(time.span(), cue) < distance(nearest.span(), cue))) {
                nearest = time;
            }
        }
        return nearest;
    }

    /** The id of the attribution with the shortest content that holds a span; null for none. */
    static @Nullable String innermost(List<Attribution> attributions, Span span) {
        String found = null;
        int shortest = Integer.MAX_VALUE;
        for (Attribution attribution : attributions) {
            for (Span content : attribution.content()) {
                int length = content.end() - content.start();
                if (content.contains(span) && length < shortest) {
                    shortest = length;
                    found = attribution.id();
                }
            }
        }
        return found;
    }

    private static boolean isDay(TimeMention time) {
        return time.earliest() != null
                && time.latest() != null
                && ChronoUnit.DAYS.between(time.earliest(), time.latest()) < MOST_DAYS;
    }

    private static int distance(Span time, Span cue) {
        return Math.max(0, Math.max(time.start() - cue.end(), cue.start() - time.end()));
    }
}
