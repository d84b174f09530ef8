package org.belegg.reader.entity;

import java.util.Locale;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase means that names nobody: who has that role or that age, the body with that word in its name, whoever the
 * story is about just now, or somebody who has no name.
 */
final class CommonNouns {
    private final SpokenWords spoken;
    private final PersonNouns nouns;
    private final States states;
    private final Media media;
    private final Descriptions descriptions;
    private final Memory memory;
    private final Ages ages;
    private final Senders senders;
    private final RoleHolders roleHolders;
    private final BodyNames bodyNames;

    CommonNouns(
            SpokenWords spoken,
            Cast cast,
            PersonNouns nouns,
            States states,
            Documents documents,
            Media media,
            Descriptions descriptions,
            Memory memory,
            Ages ages) {
        this.spoken = spoken;
        this.states = states;
        this.media = media;
        this.nouns = nouns;
        this.descriptions = descriptions;
        this.memory = memory;
        this.ages = ages;
        senders = new Senders(cast, documents, descriptions);
        roleHolders = new RoleHolders(cast.individuals());
        bodyNames = new BodyNames(cast);
    }

    /** Whom the phrase means. */
    SpeakerChoice meaning(Phrase phrase) {
        Token head = phrase.sentence().token(phrase.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        Optional<Individual> aged = ages.owner(noun);
        if (aged.isPresent()) {
            return new SpeakerChoice(aged.get(), SpeakerRule.AGE);
        }
        Optional<Individual> sender = senders.of(phrase);
        if (sender.isPresent()) {
            return new SpeakerChoice(sender.get(), SpeakerRule.SENDER);
        }
        boolean bare = phrase.end() - phrase.first() == 1 && !head.has("fl");
        boolean definite = head.has("be") && !head.has("fl");
        if (bare || definite) {
            Individual holder = byRole(phrase, noun);
            if (holder != null) {
                return new SpeakerChoice(holder, SpeakerRule.ROLE);
            }
        }
        if (definite) {
            Individual body = byBody(phrase, noun);
            if (body != null) {
                return new SpeakerChoice(body, SpeakerRule.BODY);
            }
            Individual meant = descriptions.introduces(phrase) ? null : otherWordFor(phrase, noun);
            if (meant != null) {
                return new SpeakerChoice(meant, SpeakerRule.OCCASION);
            }
        }
        return new SpeakerChoice(descriptions.of(phrase), SpeakerRule.DESCRIPTION);
    }

    private Memory.Place place(Phrase phrase) {
        return spoken.place(phrase.sentence(), phrase.first());
    }

    /** "politimesteren": the person last spoken of who has that role, or a role whose noun ends so. */
    private @Nullable Individual byRole(Phrase phrase, String noun) {
        Individual known = memory.recall(place(phrase), one -> RoleHolders.hasRole(one, noun));
        return known == null ? roleHolders.only(noun) : known;
    }

    private @Nullable Individual otherWordFor(Phrase phrase, String noun) {
        return nouns.isClassOfBodies(noun) ? byKind(phrase) : byOccasion(phrase, noun);
    }

    /**
     * "den erfarne alpinisten": another word for the person whom the story is about just now, when nobody was introduced
     * by that noun and the person has no other role that the story tells.
     */
    private @Nullable Individual byOccasion(Phrase phrase, String noun) {
        Optional<PersonNouns.PersonNoun> described = nouns.person(noun)
                .filter(person -> person.kind() == PersonNouns.Kind.ROLE || person.kind() == PersonNouns.Kind.PERSON);
        boolean plain = phrase.end() == phrase.head() + 1 && (noun.indexOf('-') < 0 || noun.endsWith("-åring"));
        if (described.isEmpty() || !plain || nouns.isOffice(noun)) {
            return null;
        }
        Individual found = memory.recall(
                place(phrase),
                one -> one.isPerson() && one.gender().fits(described.get().gender()));
        boolean free = found != null && states.ofInhabitant(noun).isPresent();
        free |= found != null
                && found.roleNouns().stream()
                        .noneMatch(role -> nouns.person(role).isPresent());
        return free ? found : null;
    }

    /** "selskapet", "bevegelsen": the body last spoken of, close by. */
    private @Nullable Individual byKind(Phrase phrase) {
        boolean plain = phrase.end() == phrase.head() + 1;
        boolean medium = media.isMedium(phrase);
        return !plain
                ? null
                : memory.recall(
                        place(phrase),
                        one -> one.type() == EntityType.ORGANISATION
                                && Character.isUpperCase(one.name().charAt(0))
                                && (medium || !media.isMedium(one.name())));
    }

    /** "kommunen": the body last spoken of whose name holds that noun. */
    @Nullable
    Individual byBody(Phrase phrase, String noun) {
        if (nouns.person(noun).isPresent()) {
            return null;
        }
        String form = phrase.sentence().lower(phrase.head());
        Individual known = memory.recall(place(phrase), one -> BodyNames.isCalled(one, noun, form));
        return known == null ? bodyNames.only(noun, form) : known;
    }
}
