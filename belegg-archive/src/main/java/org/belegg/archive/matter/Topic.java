package org.belegg.archive.matter;

import java.util.Map;
import java.util.Set;

/**
 * What a stretch of a story speaks of, in words that carry meaning. Words of speakers, reporting words, days and numbers
 * are left out.
 *
 * @param things the words, in the form that is compared, each with how much it says about the thing: 1 for a noun, less for
 *     a place, a verb or a body such as "kommune" that many sentences name
 * @param nouns those of them that are common nouns or names of no place
 * @param amounts what sort of amount is told: "cost", "loss"
 * @param events what sort of event is told: "fire", "slide"
 */
record Topic(Map<String, Double> things, Set<String> nouns, Set<String> amounts, Set<String> events) {
    static final Topic NONE = new Topic(Map.of(), Set.of(), Set.of(), Set.of());

    Topic {
        things = Map.copyOf(things);
        nouns = Set.copyOf(nouns);
        amounts = Set.copyOf(amounts);
        events = Set.copyOf(events);
    }
}
