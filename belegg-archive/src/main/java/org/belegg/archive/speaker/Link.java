package org.belegg.archive.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody in a story is over all stories, and why.
 *
 * @param name that they go by, over all stories
 * @param stories in how many stories they are named, this one among them
 * @param grounds why they are one with those in other stories, in words; null when they are named in this story alone
 * @param mergers what people merged them with, a line each
 * @param apart others of the same name who are kept apart, each by its id in one story: "9f3c2ab17d.e1"; at most ten
 */
public record Link(String name, long stories, @Nullable String grounds, List<String> mergers, List<String> apart) {
    public Link {
        mergers = List.copyOf(mergers);
        apart = List.copyOf(apart);
    }
}
