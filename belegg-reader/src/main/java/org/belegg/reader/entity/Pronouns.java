package org.belegg.reader.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Whom "han", "hun" and "de" mean: who fits and is most in mind. */
final class Pronouns {
    private static final Set<String> PERSONAL =
            Set.of("han", "hun", "ho", "ham", "henne", "de", "dei", "dem", "vedkommende", "vedkomande");
    /** How much more somebody weighs whose gender is known to fit. */
    private static final double CERTAIN = 0.5;

    private final Memory memory;

    Pronouns(Memory memory) {
        this.memory = memory;
    }

    /** Whether this word in lower case stands for people. */
    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    /** Whom a pronoun in lower case means at a place; empty when that cannot be told. */
    Optional<SpeakerChoice> meaning(String pronoun, Memory.Place place) {
        return switch (pronoun) {
            case "han", "ham" -> person(place, Gender.MALE);
            case "hun", "henne", "ho" -> person(place, Gender.FEMALE);
            case "vedkommende", "vedkomande" -> person(place, Gender.UNKNOWN);
            case "de", "dei", "dem" -> several(place);
            default -> Optional.empty();
        };
    }

    private Optional<SpeakerChoice> several(Memory.Place place) {
        Individual people = memory.recall(place, Individual::isPlural);
        Individual found = people != null ? people : memory.recall(place, Pronouns::isSeveral);
        return choice(place, found, Pronouns::isSeveral);
    }

    private Optional<SpeakerChoice> person(Memory.Place place, Gender gender) {
        Predicate<Individual> fits = one -> one.isPerson() && one.gender().fits(gender);
        Individual found = memory.recall(place, fits, one -> one.gender() == Gender.UNKNOWN ? 0 : CERTAIN);
        if (found != null && found.gender() == Gender.UNKNOWN) {
            found.setGender(gender);
        }
        return choice(place, found, fits);
    }

    /** Whom a pronoun was found to mean, with the next best of those that it could mean. */
    private Optional<SpeakerChoice> choice(Memory.Place place, @Nullable Individual found, Predicate<Individual> test) {
        if (found == null) {
            return Optional.empty();
        }
        Individual next = memory.recall(place, one -> !one.equals(found) && test.test(one));
        return Optional.of(new SpeakerChoice(found, SpeakerRule.PRONOUN, next));
    }

    private static boolean isSeveral(Individual individual) {
        return individual.isPlural()
                || individual.type() == EntityType.ORGANISATION
                || individual.type() == EntityType.GROUP
                || (individual.type() == EntityType.STATE && individual.standsFor() != null);
    }
}
