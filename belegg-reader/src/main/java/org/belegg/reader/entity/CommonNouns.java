package org.belegg.reader.entity;

import java.util.Locale;
import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.EntityType;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.lexicon.PersonNouns;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase means that names nobody: who has that role or that age, the body with that word in its name, whoever the
 * story is about just now, or somebody who has no name.
 */
final class CommonNouns {
    private final Cast cast;
    private final PersonNouns nouns;
    private final Documents documents;
    private final Descriptions descriptions;
    private final Memory memory;
    private final Ages ages;
    private final Antecedents antecedents;
    private final RoleHolders roleHolders;
    private final BodyNames bodyNames;

    CommonNouns(
            Cast cast,
            PersonNouns nouns,
            Documents documents,
            Descriptions descriptions,
            Memory memory,
            Ages ages,
            Antecedents antecedents) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.nouns = nouns;
        this.documents = documents;
        this.descriptions = descriptions;
        this.memory = memory;
        this.ages = ages;
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
        Individual sender = senderOf(phrase, head);
        if (sender != null) {
            return new SpeakerChoice(sender, SpeakerRule.SENDER);
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
        Phrase first = head.has("fl") ? null : antecedents.firstDescription(phrase);
        return new SpeakerChoice(descriptions.of(first == null ? phrase : first), SpeakerRule.DESCRIPTION);
    }

    /** "tall fra Statistisk sentralbyrå": what is written speaks for whom it comes from. */
    private @Nullable Individual senderOf(Phrase phrase, Token head) {
        boolean written = documents.isDocument(head)
                || head.lemma().equals("tall")
                || head.lemma().endsWith("tal");
        if (!written) {
            return null;
        }
        for (int i = phrase.head() + 1; i + 1 < phrase.end(); i++) {
            String word = phrase.sentence().lower(i);
            Individual sender = cast.at(phrase.sentence().number(), i + 1);
            if (sender != null && (word.equals("fra") || word.equals("frå") || word.equals("av"))) {
                return sender;
            }
        }
        return null;
    }

    /** "politimesteren": the person last spoken of who has that role, or a role whose noun ends so. */
    private @Nullable Individual byRole(Phrase phrase, String noun) {
        Individual known =
                memory.recall(phrase.sentence().number(), phrase.head(), one -> RoleHolders.hasRole(one, noun));
        return known == null ? roleHolders.only(noun) : known;
    }

    private @Nullable Individual otherWordFor(Phrase phrase, String noun) {
        return nouns.isClassOfBodies(noun) ? byKind(phrase) : byOccasion(phrase, noun);
    }

    /**
     * "den erfarne alpinisten": another word for the person named in its chain of mentions, or else for the one whom the
     * story is about just now, when nobody was introduced by that noun and the person has no other role that the story
     * tells.
     */
    private @Nullable Individual byOccasion(Phrase phrase, String noun) {
        Optional<PersonNouns.PersonNoun> described = nouns.person(noun)
                .filter(person -> person.kind() == PersonNouns.Kind.ROLE || person.kind() == PersonNouns.Kind.PERSON);
        boolean plain = phrase.end() == phrase.head() + 1 && (noun.indexOf('-') < 0 || noun.endsWith("-åring"));
        if (described.isEmpty() || !plain) {
            return null;
        }
        Individual chained = antecedents.named(phrase);
        if (chained != null && chained.isPerson() && isFree(chained)) {
            return chained;
        }
        Individual found = memory.recall(
                phrase.sentence().number(),
                phrase.first(),
                one -> one.isPerson() && one.gender().fits(described.get().gender()));
        return found != null && isFree(found) ? found : null;
    }

    /** Whether the story tells no role of the person. */
    private boolean isFree(Individual person) {
        return person.roleNouns().stream().noneMatch(role -> nouns.person(role).isPresent());
    }

    /** "selskapet", "bevegelsen": the body last spoken of, close by. */
    private @Nullable Individual byKind(Phrase phrase) {
        boolean plain = phrase.end() == phrase.head() + 1;
        return !plain
                ? null
                : memory.recall(
                        phrase.sentence().number(),
                        phrase.first(),
                        one -> one.type() == EntityType.ORGANISATION
                                && Character.isUpperCase(one.name().charAt(0)));
    }

    /** "kommunen": the body last spoken of whose name holds that noun. */
    @Nullable
    Individual byBody(Phrase phrase, String noun) {
        if (nouns.person(noun).isPresent()) {
            return null;
        }
        Individual known =
                memory.recall(phrase.sentence().number(), phrase.head(), one -> BodyNames.isCalled(one, noun));
        return known == null ? bodyNames.only(noun) : known;
    }
}
