package org.belegg.archive.timeline;

import org.belegg.formats.Days;
import org.belegg.model.AttributionType;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** Something that stands on a timeline: one report in one story. */
public sealed interface Entry {
    /** Whose day it is. */
    Track track();

    /** The story that it stands in. */
    StoryReference story();

    /** The day, or the days of which nobody knows which is meant; null when nothing is known of them. */
    @Nullable
    Days days();

    /** What names it in its archive: {@code 9f3c2ab17d.a3}; the key alone for a story. */
    String id();

    /**
     * A statement, by the day on which it was made.
     *
     * @param finding its id within the story
     * @param basis how the days are known
     * @param speaker by name, else the words that stand for the source
     * @param stance what the speaker does with it
     * @param type verbatim, retold or both
     * @param words what was said, on one line, in quotation marks when verbatim; shortened where very long
     */
    record Said(
            StoryReference story,
            String finding,
            @Nullable Days days,
            Basis basis,
            String speaker,
            Stance stance,
            AttributionType type,
            String words)
            implements Entry {
        @Override
        public Track track() {
            return Track.SAID;
        }

        @Override
        public String id() {
            return story.key() + "." + finding;
        }
    }

    /**
     * A day that a story tells of.
     *
     * @param finding the id of the expression within the story
     * @param basis how the days are known
     * @param teller the id, within the story, of the statement that tells it; null in the writer's own voice
     * @param speaker who tells it: the statement's speaker, else {@link org.belegg.formats.Voice#WRITER}
     * @param stance what the speaker does with what is told; a writer affirms
     * @param value what the expression means in ISO 8601 / TIMEX3 form, or null when that cannot be told
     * @param passage the expression with the sentence, or the part of the statement, around it
     */
    record Happened(
            StoryReference story,
            String finding,
            @Nullable Days days,
            Basis basis,
            @Nullable String teller,
            String speaker,
            Stance stance,
            @Nullable String value,
            Passage passage)
            implements Entry {
        @Override
        public Track track() {
            return Track.HAPPENED;
        }

        @Override
        public String id() {
            return story.key() + "." + finding;
        }

        /** Whether all of its days lie behind the last day on which the story may have been published. */
        public boolean isAnnounced() {
            Days published = story.days();
            return days != null && published != null && days.earliest().isAfter(published.latest());
        }
    }

    /** A story, by the day of its publication. */
    record Published(StoryReference story) implements Entry {
        @Override
        public Track track() {
            return Track.PUBLISHED;
        }

        @Override
        public @Nullable Days days() {
            return story.days();
        }

        @Override
        public String id() {
            return story.key();
        }
    }
}
