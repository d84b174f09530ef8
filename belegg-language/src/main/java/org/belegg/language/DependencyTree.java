package org.belegg.language;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A sentence's dependency tree, for walking down as well as up. Works on any heads, also on ones that hold a cycle:
 * then the tokens of the cycle are nobody's descendants. Immutable; made in time linear in the sentence's length for
 * trees of ordinary depth.
 */
public final class DependencyTree {
    private static final int[] NONE = {};

    private final Sentence sentence;
    private final int[][] children;
    private final int[] first;
    private final int[] last;

    /** The tree over the tokens of this sentence. */
    public DependencyTree(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        children = childrenOf(sentence, size);
        first = new int[size];
        last = new int[size];
        Arrays.setAll(first, i -> i);
        Arrays.setAll(last, i -> i);
        spreadBounds(size);
    }

    /** The sentence that this is the tree of. */
    public Sentence sentence() {
        return sentence;
    }

    /** How many tokens the sentence has. */
    public int size() {
        return children.length;
    }

    /** The token with this index. */
    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The indices of the tokens whose head is this one, in text order; not to be altered. */
    public int[] children(int index) {
        return children[index];
    }

    /** The index of the first token among this one and all its descendants. */
    public int first(int index) {
        return first[index];
    }

    /** The index of the last token among this one and all its descendants. */
    public int last(int index) {
        return last[index];
    }

    /** The first child with this relation, or {@link Token#ROOT} when there is none. */
    public int child(int index, String relation) {
        for (int child : children[index]) {
            if (token(child).relation().equals(relation)) {
                return child;
            }
        }
        return Token.ROOT;
    }

    /** The first child that passes the test, or {@link Token#ROOT} when there is none. */
    public int child(int index, IntPredicate test) {
        for (int child : children[index]) {
            if (test.test(child)) {
                return child;
            }
        }
        return Token.ROOT;
    }

    /** Whether {@code descendant} stands under {@code ancestor}, or is the same token. */
    public boolean dominates(int ancestor, int descendant) {
        int steps = 0;
        for (int at = descendant;
                at != Token.ROOT && steps <= size();
                at = token(at).head()) {
            if (at == ancestor) {
                return true;
            }
            steps++;
        }
        return false;
    }

    private static int[][] childrenOf(Sentence sentence, int size) {
        int[] counts = new int[size];
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[size][];
        for (int i = 0; i < size; i++) {
            children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
        }
        int[] filled = new int[size];
        for (Token token : sentence.tokens()) {
            if (token.head() != Token.ROOT) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    /** Breadth first from the roots, then backwards, so that each token's bounds are done before its head's. */
    private void spreadBounds(int size) {
        int[] order = new int[size];
        int filled = 0;
        for (Token token : sentence.tokens()) {
            if (token.head() == Token.ROOT) {
                order[filled++] = token.index();
            }
        }
        for (int at = 0; at < filled; at++) {
            for (int child : children[order[at]]) {
                order[filled++] = child;
            }
        }
        for (int at = filled - 1; at >= 0; at--) {
            int head = token(order[at]).head();
            if (head != Token.ROOT) {
                first[head] = Math.min(first[head], first[order[at]]);
                last[head] = Math.max(last[head], last[order[at]]);
            }
        }
    }
}
