package org.belegg.training.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** MUC (Vilain and others 1995): how many of the links that a chain needs are there. */
final class Muc {
    private Muc() {}

    /** The agreement of the chains of one story; mentions are told apart by {@code equals}. */
    static <T> Agreement of(List<? extends List<T>> right, List<? extends List<T>> found) {
        return new Agreement(kept(right, found), links(right), kept(found, right), links(found));
    }

    private static <T> int links(List<? extends List<T>> chains) {
        return chains.stream().mapToInt(chain -> chain.size() - 1).sum();
    }

    /** The links of {@code chains} less one for each cut that {@code others} make into them. */
    private static <T> int kept(List<? extends List<T>> chains, List<? extends List<T>> others) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < others.size(); i++) {
            for (T mention : others.get(i)) {
                places.put(mention, i);
            }
        }
        int kept = 0;
        for (List<T> chain : chains) {
            int parts = 0;
            Set<Integer> seen = new HashSet<>();
            for (T mention : chain) {
                Integer place = places.get(mention);
                parts += place == null || seen.add(place) ? 1 : 0;
            }
            kept += chain.size() - parts;
        }
        return kept;
    }
}
