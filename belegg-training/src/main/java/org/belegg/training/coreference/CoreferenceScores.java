package org.belegg.training.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was measured over some stories. Chains of one mention do not count on either side, as in CoNLL-2012 and in the
 * figures published for NARC; mentions must agree token by token.
 *
 * @param mentions mentions that are in a chain
 * @param muc links
 * @param bCubed mentions weighted by their chains
 * @param ceafE chains
 */
public record CoreferenceScores(Agreement mentions, Agreement muc, Agreement bCubed, Agreement ceafE) {
    /** Nothing measured yet. */
    public static final CoreferenceScores NONE =
            new CoreferenceScores(Agreement.NONE, Agreement.NONE, Agreement.NONE, Agreement.NONE);

    /** The scores of one story. */
    public static <T> CoreferenceScores of(List<? extends List<T>> right, List<? extends List<T>> found) {
        List<? extends List<T>> rightChains = withoutSingles(right);
        List<? extends List<T>> foundChains = withoutSingles(found);
        return new CoreferenceScores(
                mentions(rightChains, foundChains),
                Muc.of(rightChains, foundChains),
                BCubed.of(rightChains, foundChains),
                CeafE.of(rightChains, foundChains));
    }

    private static <T> List<? extends List<T>> withoutSingles(List<? extends List<T>> chains) {
        return chains.stream().filter(chain -> chain.size() > 1).toList();
    }

    private static <T> Agreement mentions(List<? extends List<T>> right, List<? extends List<T>> found) {
        Set<T> expected = new HashSet<>();
        right.forEach(expected::addAll);
        Set<T> all = new HashSet<>();
        found.forEach(all::addAll);
        long both = all.stream().filter(expected::contains).count();
        return new Agreement(both, expected.size(), both, all.size());
    }

    /** Both taken together. */
    public CoreferenceScores plus(CoreferenceScores other) {
        return new CoreferenceScores(
                mentions.plus(other.mentions), muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
    }

    /** The mean of the three F1, from 0 to 1: what CoNLL-2012 ranked by. */
    public double conll() {
        return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
    }
}
