package org.belegg.training.parse;

import org.belegg.language.parse.ParserState;

/**
 * Which steps lose no arc of the right tree that could still be had: the dynamic oracle of the arc-hybrid system
 * (Goldberg and Nivre 2013).
 */
final class Oracle {
    private final int[] heads;

    /**
     * An oracle for one tree.
     *
     * @param heads without crossing arcs; the root of the tree has the head {@code heads.length}
     */
    Oracle(int[] heads) {
        this.heads = heads;
    }

    boolean mayShift(ParserState state) {
        if (!state.mayShift()) {
            return false;
        }
        int next = state.next();
        for (int below = 0; below < state.depth(); below++) {
            int word = state.stack(below);
            if (heads[word] == next || (below > 0 && heads[next] == word)) {
                return false;
            }
        }
        return true;
    }

    boolean mayLeft(ParserState state) {
        if (!state.mayLeft()) {
            return false;
        }
        int top = state.stack(0);
        return !hasChildAhead(state, top) && heads[top] != state.stack(1) && heads[top] <= state.next();
    }

    boolean mayRight(ParserState state) {
        if (!state.mayRight()) {
            return false;
        }
        int top = state.stack(0);
        return !hasChildAhead(state, top) && heads[top] < state.next();
    }

    private boolean hasChildAhead(ParserState state, int word) {
        for (int ahead = state.next(); ahead < state.size(); ahead++) {
            if (heads[ahead] == word) {
                return true;
            }
        }
        return false;
    }
}
