package org.belegg.language.parse;

import java.util.List;
import org.belegg.language.Token;

/** A dependency tree over a sentence: for each word its head and the label of the arc to it. Not changed once made. */
public final class Tree {
    private final int[] heads;
    private final List<String> relations;

    /**
     * A tree.
     *
     * @param heads for each word the index of its head, or {@link Token#ROOT} for the one root
     * @param relations one label a word
     */
    public Tree(int[] heads, List<String> relations) {
        if (heads.length != relations.size()) {
            throw new IllegalArgumentException(heads.length + " heads for " + relations.size() + " relations");
        }
        this.heads = heads.clone();
        this.relations = List.copyOf(relations);
    }

    /** How many words there are. */
    public int size() {
        return heads.length;
    }

    /** The index of a word's head, or {@link Token#ROOT}. */
    public int head(int word) {
        return heads[word];
    }

    /** The heads of all words, in an array of the caller's own. */
    public int[] heads() {
        return heads.clone();
    }

    /** The label of the arc from a word to its head. */
    public String relation(int word) {
        return relations.get(word);
    }

    /** The labels of all words. */
    public List<String> relations() {
        return relations;
    }
}
