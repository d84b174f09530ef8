package org.belegg.language.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Arcs that cross, for a parser that makes none (pseudo-projective parsing, Nivre and Nilsson 2005). In training a
 * word whose arc crosses another hangs higher, and its label says so: {@code ATR^SUBJ} is an ATR of a SUBJ somewhere
 * below. After parsing it is let down to the nearest such word.
 */
public final class Lifting {
    private static final char MARK = '^';

    private Lifting() {}

    /** The label of a word that was lifted from under a head with the label {@code headLabel}. */
    public static String lifted(String label, String headLabel) {
        return label + MARK + headLabel;
    }

    /** The label without what says that the word was lifted. */
    public static String plain(String label) {
        int mark = label.indexOf(MARK);
        return mark < 0 ? label : label.substring(0, mark);
    }

    /** Lets down all lifted words. */
    static Tree lower(Tree tree) {
        List<String> relations = new ArrayList<>(tree.relations());
        int[] heads = tree.heads();
        for (int word = 0; word < heads.length; word++) {
            String label = relations.get(word);
            int mark = label.indexOf(MARK);
            if (mark >= 0) {
                relations.set(word, label.substring(0, mark));
                if (heads[word] >= 0) {
                    heads[word] = nearest(heads, relations, word, label.substring(mark + 1));
                }
            }
        }
        return new Tree(heads, relations);
    }

    /** The first word with this label below the head of {@code word}, level by level; else that head itself. */
    private static int nearest(int[] heads, List<String> relations, int word, String headLabel) {
        Deque<Integer> level = new ArrayDeque<>();
        level.add(heads[word]);
        while (!level.isEmpty()) {
            int above = level.remove();
            for (int below = 0; below < heads.length; below++) {
                if (heads[below] == above && below != word) {
                    if (plain(relations.get(below)).equals(headLabel)) {
                        return below;
                    }
                    level.add(below);
                }
            }
        }
        return heads[word];
    }
}
