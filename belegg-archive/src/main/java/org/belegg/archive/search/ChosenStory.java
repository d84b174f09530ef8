package org.belegg.archive.search;

import java.util.List;

/**
 * A story that a search chooses, with what it chooses in it.
 *
 * @param article its row
 * @param statements their ids within the story, in text order
 * @param times the ids of the expressions that say when, in text order; durations and sets are not among them
 */
public record ChosenStory(long article, List<String> statements, List<String> times) {
    public ChosenStory {
        statements = List.copyOf(statements);
        times = List.copyOf(times);
    }
}
