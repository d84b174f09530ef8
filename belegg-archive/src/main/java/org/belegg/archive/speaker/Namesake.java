package org.belegg.archive.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those with the same first and last name: a person in one story.
 *
 * @param entity its row
 * @param article the row of its story
 * @param key of its story
 * @param name folded, with all that stands between the first and the last
 * @param offices what the story says that they are
 */
record Namesake(long entity, long article, String key, String name, List<Office> offices) {
    Namesake {
        offices = List.copyOf(offices);
    }

    /**
     * A title or position.
     *
     * @param title its last word, folded: "statsminister" of "Norges statsminister"
     * @param body the body or state that it is one in, folded, or null when the story does not say
     */
    record Office(String title, @Nullable String body) {}
}
