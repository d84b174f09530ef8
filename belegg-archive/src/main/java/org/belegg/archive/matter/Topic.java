package org.belegg.archive.matter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    private static final double OF_AMOUNT = 0.5;

    static final Topic NONE = new Topic(Map.of(), Set.of(), Set.of(), Set.of());

    Topic {
        things = Map.copyOf(things);
        nouns = Set.copyOf(nouns);
        amounts = Set.copyOf(amounts);
        events = Set.copyOf(events);
    }

    /** With what sort of amount is told among the things: for whether two stories are of one matter. */
    Topic ofMatter() {
        Map<String, Double> all = new HashMap<>(things);
        amounts.forEach(amount -> all.put("amount:" + amount, OF_AMOUNT));
        return new Topic(all, nouns, amounts, events);
    }

    /** The same with only the amounts that hold. */
    Topic withAmounts(Predicate<String> holds) {
        return new Topic(things, nouns, amounts.stream().filter(holds).collect(Collectors.toSet()), events);
    }

    /** What the wider stretch speaks of, with the amounts and events of this one where it tells any. */
    Topic within(Topic wider) {
        return new Topic(
                wider.things,
                wider.nouns,
                amounts.isEmpty() ? wider.amounts : amounts,
                events.isEmpty() ? wider.events : events);
    }
}
