package org.belegg.archive.timeline;

import java.util.Locale;
import org.belegg.formats.Days;
import org.belegg.formats.Voice;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** What stands on a timeline, put in words for a person to read. */
final class EntryWords {
    private EntryWords() {}

    /** A stretch of days with how many they are: {@code 2024-02-01..2024-02-29, some of 29 days}. */
    static String days(@Nullable Days days) {
        if (days == null) {
            return "day not known";
        }
        return days.isOneDay() ? days.toString() : days + ", some of " + days.count() + " days";
    }

    /** What a group holds: {@code said: 3 reports in 2 stories}. */
    static String heading(Group group, int entries, int stories) {
        return switch (group.track()) {
            case SAID -> "said: " + count(entries, "statement") + " in " + count(stories, "story");
            case HAPPENED -> "happened: " + count(entries, "report") + " in " + count(stories, "story");
            case PUBLISHED -> "published: " + count(stories, "story");
        };
    }

    /** The entry in a line, its words cut to about so many characters; the expression of a day between the marks. */
    static String line(Entry entry, int most, String opening, String closing) {
        if (entry instanceof Entry.Said said) {
            return said.speaker() + " " + word(said.stance()) + ": " + Shortening.of(said.words(), most);
        }
        if (entry instanceof Entry.Happened happened) {
            Passage passage = happened.passage().shortened(most);
            return teller(happened) + ": " + passage.marked(opening, closing);
        }
        return Shortening.of(entry.story().name(), most);
    }

    /** Who tells a day, and what they do with it: {@code Kari Moen affirms}, {@code the writer}. */
    static String teller(Entry.Happened happened) {
        return happened.teller() == null ? Voice.WRITER : happened.speaker() + " " + word(happened.stance());
    }

    /** Outlet and day of publication, as far as they are known. */
    static String origin(StoryReference story) {
        String outlet = story.outlet() == null ? "outlet not known" : story.outlet();
        return story.published() == null
                ? outlet
                : outlet + " " + story.published().value();
    }

    static String count(int number, String noun) {
        if (number == 1) {
            return "1 " + noun;
        }
        return number + " " + (noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    static String word(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
