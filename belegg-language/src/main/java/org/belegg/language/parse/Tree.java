package org.belegg.language.parse;

import java.util.List;
import org.belegg.language.Token;

/**
 * A dependency tree over a sentence.
 *
 * @param heads for each word the index of its head, or {@link Token#ROOT} for the one root
 * @param relations for each word the label of the arc to its head
 */
public record Tree(int[] heads, List<String> relations) {
    public Tree {
        if (heads.length != relations.size()) {
            throw new IllegalArgumentException(heads.length + " heads for " + relations.size() + " relations");
        }
        relations = List.copyOf(relations);
    }

    /** How many words there are. */
    public int size() {
        return heads.length;
    }
}
