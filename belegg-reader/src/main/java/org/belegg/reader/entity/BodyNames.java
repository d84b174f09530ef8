package org.belegg.reader.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bodies of a story by the common nouns in their names: "kommunen" for the "Vikby kommune". Not safe to share. */
final class BodyNames {
    private static final int SHORTEST_NOUN = 3;

    private final Cast cast;
    private final SoleBearers bodies = new SoleBearers();
    /** How many of the cast are in. */
    private int known;

    BodyNames(Cast cast) {
        this.cast = cast;
    }

    /** The only body in the story so far whose name holds this noun; null when there is none, or several. */
    @Nullable
    Individual only(String noun) {
        List<Individual> all = cast.individuals();
        for (; known < all.size(); known++) {
            Individual one = all.get(known);
            if (canBeCalled(one)) {
                for (String word : one.nameWords()) {
                    Endings.of(word.toLowerCase(Locale.ROOT), SHORTEST_NOUN).forEach(end -> bodies.add(end, one));
                }
            }
        }
        return noun.length() < SHORTEST_NOUN ? null : bodies.of(List.of(noun));
    }

    /** Whether a body has a name of several words that holds this noun, or a compound of it. */
    static boolean isCalled(Individual individual, String noun) {
        return noun.length() >= SHORTEST_NOUN
                && canBeCalled(individual)
                && individual.nameWords().stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).endsWith(noun));
    }

    private static boolean canBeCalled(Individual individual) {
        return !individual.isPerson() && individual.nameWords().size() > 1;
    }
}
