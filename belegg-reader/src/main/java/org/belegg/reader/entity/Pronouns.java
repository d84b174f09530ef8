package org.belegg.reader.entity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.belegg.model.EntityType;
import org.belegg.reader.lexicon.Gender;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/** Whom "han", "hun" and "de" mean: who is named in their chain of mentions, or else who fits and is most in mind. */
final class Pronouns {
    private static final Set<String> PERSONAL =
            Set.of("han", "hun", "ho", "ham", "henne", "de", "dei", "dem", "vedkommende");

    private final Antecedents antecedents;
    private final Memory memory;

    Pronouns(Antecedents antecedents, Memory memory) {
        this.antecedents = antecedents;
        this.memory = memory;
    }

    /** Whether this word in lower case stands for people. */
    static boolean isPersonal(String word) {
        return PERSONAL.contains(word);
    }

    /** Whom the pronoun that heads a phrase means; empty when that cannot be told. */
    Optional<SpeakerChoice> meaning(Phrase phrase) {
        return switch (phrase.sentence().lower(phrase.head())) {
            case "han", "ham" -> person(phrase, Gender.MALE);
            case "hun", "henne", "ho" -> person(phrase, Gender.FEMALE);
            case "de", "dei", "dem" -> several(phrase);
            default -> Optional.empty();
        };
    }

    private Optional<SpeakerChoice> several(Phrase phrase) {
        Individual found = chained(phrase, Pronouns::isSeveral);
        if (found == null) {
            found = recall(phrase, Individual::isPlural);
        }
        if (found == null) {
            found = recall(phrase, Pronouns::isSeveral);
        }
        return choice(phrase, found, Pronouns::isSeveral);
    }

    private Optional<SpeakerChoice> person(Phrase phrase, Gender gender) {
        Predicate<Individual> fits = one -> one.isPerson() && one.gender().fits(gender);
        Individual chained = chained(phrase, fits);
        Individual found = chained == null ? recall(phrase, fits) : chained;
        if (found != null && found.gender() == Gender.UNKNOWN) {
            found.setGender(gender);
        }
        return choice(phrase, found, fits);
    }

    /** Whom a pronoun was found to mean, with the next best of those that it could mean. */
    private Optional<SpeakerChoice> choice(Phrase phrase, @Nullable Individual found, Predicate<Individual> test) {
        if (found == null) {
            return Optional.empty();
        }
        Individual next = recall(phrase, one -> !one.equals(found) && test.test(one));
        return Optional.of(new SpeakerChoice(found, SpeakerRule.PRONOUN, next));
    }

    private @Nullable Individual chained(Phrase phrase, Predicate<Individual> test) {
        Individual named = antecedents.named(phrase);
        return named != null && test.test(named) ? named : null;
    }

    private @Nullable Individual recall(Phrase phrase, Predicate<Individual> test) {
        return memory.recall(phrase.sentence().number(), phrase.first(), test);
    }

    private static boolean isSeveral(Individual individual) {
        return individual.isPlural()
                || individual.type() == EntityType.ORGANISATION
                || individual.type() == EntityType.GROUP
                || individual.type() == EntityType.STATE;
    }
}
