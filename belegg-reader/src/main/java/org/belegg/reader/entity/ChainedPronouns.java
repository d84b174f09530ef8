package org.belegg.reader.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.model.Mention;
import org.belegg.reader.coreference.MentionKind;
import org.belegg.reader.coreference.StoryMention;

/** Gives everybody the pronouns that stand for them, by the chains of mentions that these are in. */
final class ChainedPronouns {
    private ChainedPronouns() {}

    /** Adds the pronouns of each chain whose names all name one. */
    static void add(List<List<StoryMention>> chains, Cast cast) {
        for (List<StoryMention> chain : chains) {
            Set<Individual> named = new HashSet<>();
            for (StoryMention mention : chain) {
                Individual individual = mention.kind() == MentionKind.NAME
                        ? cast.at(mention.sentence().number(), mention.head())
                        : null;
                if (individual != null) {
                    named.add(individual);
                }
            }
            if (named.size() == 1) {
                add(chain, named.iterator().next());
            }
        }
    }

    private static void add(List<StoryMention> chain, Individual individual) {
        for (StoryMention mention : chain) {
            if (mention.kind() == MentionKind.PRONOUN || mention.kind() == MentionKind.POSSESSIVE) {
                individual.addMention(mention.span(), Mention.Kind.PRONOUN);
            }
        }
    }
}
