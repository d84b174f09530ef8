package org.belegg.training.parse;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.Token;
import org.belegg.language.parse.Lifting;
import org.belegg.language.parse.Tree;
import org.belegg.training.tag.GoldSentence;

/** The trees of the treebank, as they are and as a parser without crossing arcs can learn them. */
public final class GoldTree {
    private GoldTree() {}

    /** The tree of a sentence. */
    public static Tree of(GoldSentence sentence) {
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            heads[i] = sentence.tokens().get(i).head();
            relations.add(sentence.tokens().get(i).relation());
        }
        return new Tree(heads, relations);
    }

    /** The same tree with crossing arcs lifted, the shortest first, until none crosses; see {@link Lifting}. */
    public static Tree lifted(Tree tree) {
        int[] heads = tree.heads();
        List<String> relations = new ArrayList<>(tree.relations());
        for (int word = shortestCrossing(heads); word >= 0; word = shortestCrossing(heads)) {
            int head = heads[word];
            if (relations.get(word).equals(tree.relation(word))) {
                relations.set(word, Lifting.lifted(tree.relation(word), tree.relation(head)));
            }
            heads[word] = heads[head];
        }
        return new Tree(heads, relations);
    }

    private static int shortestCrossing(int[] heads) {
        int shortest = -1;
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] != Token.ROOT
                    && crosses(heads, word)
                    && (shortest < 0 || Math.abs(heads[word] - word) < Math.abs(heads[shortest] - shortest))) {
                shortest = word;
            }
        }
        return shortest;
    }

    /** Whether a word between the two ends of the arc does not descend from its head. */
    private static boolean crosses(int[] heads, int word) {
        int head = heads[word];
        for (int between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
            int above = between;
            while (above != Token.ROOT && above != head) {
                above = heads[above];
            }
            if (above != head) {
                return true;
            }
        }
        return false;
    }
}
