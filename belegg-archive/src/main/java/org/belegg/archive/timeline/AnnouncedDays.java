package org.belegg.archive.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.belegg.archive.article.ContentHash;
import org.belegg.formats.Days;
import org.belegg.formats.calendar.CalendarEvent;
import org.belegg.formats.calendar.CalendarText;
import org.belegg.model.Stance;

/**
 * The days that were still to come when a story told of them, as a calendar (iCalendar, RFC 5545). The same words about
 * the same days are one event, whoever prints them.
 */
public final class AnnouncedDays {
    private static final int SUMMARY_LETTERS = 90;
    private static final int NAME_LETTERS = 32;

    private AnnouncedDays() {}

    /** The events, in the order of the timeline. Days that no calendar can hold are left out. */
    public static List<CalendarEvent> events(Timeline timeline) {
        List<CalendarEvent> events = new ArrayList<>();
        for (Group group : timeline.groups()) {
            Days days = group.days();
            if (group.track() != Track.HAPPENED || days == null || !CalendarEvent.canHold(days)) {
                continue;
            }
            Map<String, List<Entry.Happened>> byWords = new LinkedHashMap<>();
            for (Entry entry : group.entries()) {
                if (entry instanceof Entry.Happened happened && happened.isAnnounced()) {
                    byWords.computeIfAbsent(happened.passage().text(), unused -> new ArrayList<>())
                            .add(happened);
                }
            }
            byWords.forEach((words, reports) -> events.add(event(days, words, reports)));
        }
        return events;
    }

    /** Hands over the calendar, piece by piece. */
    public static void write(Timeline timeline, Consumer<String> out) {
        out.accept(CalendarText.OPENING);
        events(timeline).forEach(event -> out.accept(CalendarText.of(event)));
        out.accept(CalendarText.CLOSING);
    }

    private static CalendarEvent event(Days days, String words, List<Entry.Happened> reports) {
        Entry.Happened first = reports.get(0);
        Instant stamp = reports.stream()
                .map(report -> report.story().readAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String summary = (days.isOneDay() ? "" : "Day not exact: ")
                + voice(first)
                + first.passage().shortened(SUMMARY_LETTERS).text();
        StringBuilder description = new StringBuilder(words);
        if (!days.isOneDay()) {
            description
                    .append("\n\nThe day is not exact: some of the ")
                    .append(days.count())
                    .append(" days ")
                    .append(days)
                    .append('.');
        }
        for (Entry.Happened report : reports) {
            description
                    .append("\n\nSaid by: ")
                    .append(EntryWords.teller(report))
                    .append("\nWords: ")
                    .append(report.passage().words())
                    .append(report.value() == null ? "" : " (" + report.value() + ")")
                    .append("\nStory: ")
                    .append(report.story().name())
                    .append(", ")
                    .append(EntryWords.origin(report.story()))
                    .append("\nBelegg: ")
                    .append(report.id());
            if (report.teller() != null) {
                description
                        .append(", ")
                        .append(report.story().key())
                        .append('.')
                        .append(report.teller());
            }
        }
        return new CalendarEvent(name(days, words), stamp, days, summary, description.toString());
    }

    /** Whose words they are: nothing attributed is stated as a fact. */
    private static String voice(Entry.Happened happened) {
        if (happened.teller() == null) {
            return Objects.requireNonNullElse(happened.story().outlet(), "the writer") + ": ";
        }
        return happened.speaker()
                + (happened.stance() == Stance.AFFIRMS ? "" : " " + EntryWords.word(happened.stance())) + ": ";
    }

    /** The name of an event: what it says and when decide it, and nothing else. */
    private static String name(Days days, String words) {
        return ContentHash.ofText(days + " " + words).substring(0, NAME_LETTERS) + "@belegg";
    }
}
