package org.belegg.training.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed (Bagga and Baldwin 1998): for each mention, how much of its chain is right. A mention that the other side does not
 * have counts with nothing, as in CoNLL's scorer (Pradhan and others 2014).
 */
final class BCubed {
    private BCubed() {}

    /** The agreement of the chains of one story; mentions are told apart by {@code equals}. */
    static <T> Agreement of(List<? extends List<T>> right, List<? extends List<T>> found) {
        return new Agreement(shared(right, found), mentions(right), shared(found, right), mentions(found));
    }

    private static <T> int mentions(List<? extends List<T>> chains) {
        return chains.stream().mapToInt(List::size).sum();
    }

    private static <T> double shared(List<? extends List<T>> chains, List<? extends List<T>> others) {
        Map<T, Set<T>> otherChains = new HashMap<>();
        for (List<T> other : others) {
            Set<T> together = new HashSet<>(other);
            other.forEach(mention -> otherChains.put(mention, together));
        }
        double shared = 0;
        for (List<T> chain : chains) {
            for (T mention : chain) {
                Set<T> other = otherChains.getOrDefault(mention, Set.of());
                shared += (double) chain.stream().filter(other::contains).count() / chain.size();
            }
        }
        return shared;
    }
}
