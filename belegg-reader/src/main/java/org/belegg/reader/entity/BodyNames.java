package org.belegg.reader.entity;

import java.util.List;
import java.util.Locale;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Bodies of a story by the common nouns in their names: "kommunen" for the "Vikby kommune". Not safe to share. */
final class BodyNames {
    private static final int SHORTEST_NOUN = 3;

    private final Cast cast;
    private final SoleBearers bodies = new SoleBearers();
    /** Bodies of which the name is a single compound, by what it ends in: "Skogtilsynet" by "tilsynet". */
    private final SoleBearers compounds = new SoleBearers();
    /** How many of the cast are in. */
    private int known;

    BodyNames(Cast cast) {
        this.cast = cast;
    }

    /**
     * The only body in the story so far whose name holds this noun; null when there is none, or several.
     *
     * @param noun the noun in its dictionary form
     * @param form the noun as it stands, in lower case
     */
    @Nullable
    Individual only(String noun, String form) {
        List<Individual> all = cast.individuals();
        for (; known < all.size(); known++) {
            Individual one = all.get(known);
            if (canBeCalled(one)) {
                for (String word : one.nameWords()) {
                    Endings.of(word.toLowerCase(Locale.ROOT), SHORTEST_NOUN).forEach(end -> bodies.add(end, one));
                }
            } else if (one.type() == EntityType.ORGANISATION || one.type() == EntityType.OTHER) {
                String name = one.name().toLowerCase(Locale.ROOT);
                Endings.of(name, SHORTEST_NOUN).stream().skip(1).forEach(end -> compounds.add(end, one));
            }
        }
        Individual called = noun.length() < SHORTEST_NOUN ? null : bodies.of(List.of(noun));
        return called != null || form.length() < SHORTEST_NOUN ? called : compounds.of(List.of(form));
    }

    /** Whether a body has a name of several words that holds this noun, or one that is a compound of its form here. */
    static boolean isCalled(Individual individual, String noun, String form) {
        if (canBeCalled(individual)) {
            return noun.length() >= SHORTEST_NOUN
                    && individual.nameWords().stream()
                            .anyMatch(word -> word.toLowerCase(Locale.ROOT).endsWith(noun));
        }
        String name = individual.name().toLowerCase(Locale.ROOT);
        return !individual.isPerson()
                && form.length() >= SHORTEST_NOUN
                && name.length() > form.length()
                && name.endsWith(form);
    }

    private static boolean canBeCalled(Individual individual) {
        return !individual.isPerson() && individual.nameWords().size() > 1;
    }
}
