package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Everybody and everything that a story names, and where. Built by {@link Casting}, and growing while speakers are told;
 * every question takes the same time however many there are. Not safe to share.
 */
final class Cast {
    /**
     * A place where somebody is mentioned: the tokens of a sentence from {@code first} to {@code end}.
     *
     * @param speech the number of the direct speech that mentions them, or {@link SpokenWords#NONE}
     */
    record Appearance(Individual individual, int sentence, int first, int end, boolean subject, int speech) {
        private static final Comparator<Appearance> TEXT_ORDER =
                Comparator.comparingInt(Appearance::sentence).thenComparingInt(Appearance::first);

        private Appearance of(Individual other) {
            return other == individual ? this : new Appearance(other, sentence, first, end, subject, speech);
        }
    }

    private final List<Individual> individuals = new ArrayList<>();
    private final List<Appearance> appearances = new ArrayList<>();
    private final Map<Long, Individual> byToken = new HashMap<>();
    private final Map<String, Individual> byName = new HashMap<>();
    private final Map<String, Individual> states = new HashMap<>();
    /** Who turned out to be another, and which other. */
    private final Map<Individual, Individual> standIns = new HashMap<>();

    /** Adds somebody. */
    void add(Individual individual) {
        individuals.add(individual);
        byName.putIfAbsent(individual.name(), individual);
    }

    /** Adds a form of name to somebody who was added before. */
    void addName(Individual individual, String form) {
        individual.addName(form);
        byName.putIfAbsent(form, individual);
    }

    /** The state with this ISO 3166 code; made with this name when the cast has it not yet. */
    Individual state(String iso, String name) {
        return states.computeIfAbsent(iso, code -> {
            Individual state = new Individual(EntityType.STATE, name);
            state.setIso(code);
            add(state);
            return state;
        });
    }

    /** Everybody, in the order they were added; a view that grows with the cast. */
    List<Individual> individuals() {
        return Collections.unmodifiableList(individuals);
    }

    /** Notes where somebody is mentioned. */
    void appear(Appearance appearance) {
        appearances.add(appearance);
        for (int i = appearance.first(); i < appearance.end(); i++) {
            byToken.put(key(appearance.sentence(), i), appearance.individual());
        }
    }

    /** Every mention, in text order once the cast is settled. */
    List<Appearance> appearances() {
        return Collections.unmodifiableList(appearances);
    }

    /** Who is named at this token, or null. */
    @Nullable
    Individual at(int sentence, int token) {
        Individual named = byToken.get(key(sentence, token));
        return named == null ? null : standIn(named);
    }

    /** The one that has this form of name, the first that got it; empty when nobody has. */
    Optional<Individual> named(String form) {
        return Optional.ofNullable(byName.get(form));
    }

    /** Lets {@code other} stand wherever {@code one} stood. */
    void replace(Individual one, Individual other) {
        one.mentions().forEach(mention -> other.addMention(mention.span(), mention.kind()));
        standIns.put(one, other);
        byName.put(one.name(), other);
    }

    /** Ends the naming: those that turned out to be others are gone, and the appearances are in text order. */
    void settle() {
        individuals.removeAll(standIns.keySet());
        appearances.replaceAll(appearance -> appearance.of(standIn(appearance.individual())));
        appearances.sort(Appearance.TEXT_ORDER);
    }

    private Individual standIn(Individual individual) {
        Individual one = individual;
        for (Individual other = standIns.get(one); other != null; other = standIns.get(one)) {
            one = other;
        }
        return one;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << Integer.SIZE) | token;
    }
}
