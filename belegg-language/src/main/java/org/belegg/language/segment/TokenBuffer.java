package org.belegg.language.segment;

import java.util.Arrays;

/** The tokens of one paragraph while they are found: places and kinds, kept in plain arrays for long paragraphs' sake. */
final class TokenBuffer {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private TokenKind[] kinds = new TokenKind[64];
    private int size;

    void add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            int larger = size + (size >> 1);
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        size++;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    TokenKind kind(int token) {
        return kinds[token];
    }

    /** Whether nothing stands between this token and the one before it; false for the first. */
    boolean touchesPrevious(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }
}
