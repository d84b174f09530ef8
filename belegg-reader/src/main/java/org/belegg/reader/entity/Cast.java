package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everybody and everything that a story names, and where. Built by {@link Casting}. */
final class Cast {
    /** A place where somebody is mentioned: the tokens of a sentence from {@code first} to {@code end}. */
    record Appearance(Individual individual, int sentence, int first, int end, boolean subject, boolean spoken) {
        Appearance of(Individual other) {
            return new Appearance(other, sentence, first, end, subject, spoken);
        }
    }

    private final List<Individual> individuals = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<Long, Individual> byToken = new HashMap<>();

    /** Adds somebody. */
    void add(Individual individual) {
        individuals.add(individual);
    }

    /** Everybody, in the order they were added. */
    List<Individual> individuals() {
        return individuals;
    }

    /** Notes where somebody is mentioned. */
    void appear(Appearance appearance) {
        appearances.add(appearance);
        for (int i = appearance.first(); i < appearance.end(); i++) {
            byToken.put(key(appearance.sentence(), i), appearance.individual());
        }
    }

    /** Every mention, in text order once {@link Casting} is done. */
    List<Appearance> appearances() {
        return appearances;
    }

    /** Who is named at this token, or null. */
    @Nullable
    Individual at(int sentence, int token) {
        return byToken.get(key(sentence, token));
    }

    /** The one that has this form of name; empty when nobody has. */
    Optional<Individual> named(String form) {
        return individuals.stream()
                .filter(individual -> individual.hasName(form))
                .findFirst();
    }

    /** Lets {@code other} stand wherever {@code one} stood. */
    void replace(Individual one, Individual other) {
        appearances.replaceAll(appearance -> appearance.individual() == one ? appearance.of(other) : appearance);
        byToken.replaceAll((token, individual) -> individual == one ? other : individual);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << Integer.SIZE) | token;
    }
}
