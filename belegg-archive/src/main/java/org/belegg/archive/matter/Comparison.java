package org.belegg.archive.matter;

import java.util.List;
import org.belegg.archive.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * What is to be compared.
 *
 * @param search the stories that it finds are compared; null for only those that are named
 * @param stories keys or ids of more stories
 * @param within how many days may lie between the publication of two stories about the same thing, where they do not
 *     tell the day of what they are about
 */
public record Comparison(@Nullable Search search, List<String> stories, int within) {
    /** Days, when not told. */
    public static final int USUAL_DAYS = 14;

    /** Stories of a search, when not told. */
    public static final int USUAL_LIMIT = 500;

    public Comparison {
        stories = List.copyOf(stories);
        if (within < 0) {
            throw new IllegalArgumentException("need a number of days, got " + within);
        }
        if (search == null && stories.isEmpty()) {
            throw new IllegalArgumentException("need words, a filter or stories to compare");
        }
    }
}
