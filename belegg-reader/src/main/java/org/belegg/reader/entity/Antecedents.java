package org.belegg.reader.entity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.Mention;
import org.belegg.reader.coreference.MentionKind;
import org.belegg.reader.coreference.StoryMention;
import org.belegg.reader.story.Phrase;
import org.jspecify.annotations.Nullable;

/** Whom pronouns and descriptions stand for, by the chains of mentions that they are in. */
final class Antecedents {
    private final List<List<StoryMention>> chains;
    private final Map<Long, List<StoryMention>> byHead = new HashMap<>();
    private final Cast cast;

    /** By these chains, among those whom the cast names. */
    Antecedents(List<List<StoryMention>> chains, Cast cast) {
        this.chains = chains;
        this.cast = cast;
        for (List<StoryMention> chain : chains) {
            for (StoryMention mention : chain) {
                if (mention.kind() != MentionKind.GROUP) {
                    byHead.put(key(mention.phrase()), chain);
                }
            }
        }
    }

    /** The one whom most names in the phrase's chain name, of equals the first; null when none does. */
    @Nullable
    Individual named(Phrase phrase) {
        return mostNamed(namedIn(chain(phrase)));
    }

    /** The phrase that first describes the one whom this phrase stands for; null when a name does, or nothing else. */
    @Nullable
    Phrase firstDescription(Phrase phrase) {
        List<StoryMention> chain = chain(phrase);
        if (chain.stream().anyMatch(mention -> mention.kind() == MentionKind.NAME)) {
            return null;
        }
        return chain.stream()
                .filter(mention -> mention.kind() == MentionKind.DEFINITE || mention.kind() == MentionKind.INDEFINITE)
                .map(StoryMention::phrase)
                .findFirst()
                .orElse(null);
    }

    /** The phrase that names several together for whom this phrase stands; null when none does. */
    @Nullable
    Phrase group(Phrase phrase) {
        return chain(phrase).stream()
                .filter(mention -> mention.kind() == MentionKind.GROUP)
                .map(StoryMention::phrase)
                .findFirst()
                .orElse(null);
    }

    /** Adds to everybody the pronouns that stand for nobody else, where all names of a chain name one. */
    void addPronouns() {
        for (List<StoryMention> chain : chains) {
            Map<Individual, Integer> named = namedIn(chain);
            Individual individual = mostNamed(named);
            if (individual == null || named.size() > 1) {
                continue;
            }
            for (StoryMention mention : chain) {
                if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.POSSESSIVE) {
                    individual.addMention(mention.span(), Mention.Kind.PRONOUN);
                }
            }
        }
    }

    private List<StoryMention> chain(Phrase phrase) {
        return byHead.getOrDefault(key(phrase), List.of());
    }

    private Map<Individual, Integer> namedIn(List<StoryMention> chain) {
        Map<Individual, Integer> named = new LinkedHashMap<>();
        for (StoryMention mention : chain) {
            Individual individual = mention.kind() == MentionKind.NAME
                    ? cast.at(mention.sentence().number(), mention.head())
                    : null;
            if (individual != null) {
                named.merge(individual, 1, Integer::sum);
            }
        }
        return named;
    }

    private static @Nullable Individual mostNamed(Map<Individual, Integer> named) {
        Individual best = null;
        int most = 0;
        for (Map.Entry<Individual, Integer> one : named.entrySet()) {
            if (one.getValue() > most) {
                best = one.getKey();
                most = one.getValue();
            }
        }
        return best;
    }

    private static long key(Phrase phrase) {
        return ((long) phrase.sentence().number() << Integer.SIZE) | phrase.head();
    }
}
