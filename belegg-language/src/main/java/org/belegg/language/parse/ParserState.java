package org.belegg.language.parse;

import java.util.Arrays;

/**
 * How far a sentence is parsed: a stack of words that still want a head, the next word of the buffer, and the arcs made
 * so far. The root stands after the last word (Ballesteros and Nivre 2013) and takes one word only. For one thread.
 */
public final class ParserState {
    /** No word. */
    public static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] labels;
    private final int[] leftChild;
    private final int[] secondLeftChild;
    private final int[] rightChild;
    private final int[] secondRightChild;
    private final int[] leftCount;
    private final int[] rightCount;
    private final long[] leftLabels;
    private final long[] rightLabels;
    private int depth;
    private int next;

    /** The start: nothing on the stack, the first of {@code size} words next. */
    public ParserState(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = filled(size);
        this.labels = filled(size);
        this.leftChild = filled(size + 1);
        this.secondLeftChild = filled(size + 1);
        this.rightChild = filled(size + 1);
        this.secondRightChild = filled(size + 1);
        this.leftCount = new int[size + 1];
        this.rightCount = new int[size + 1];
        this.leftLabels = new long[size + 1];
        this.rightLabels = new long[size + 1];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** How many words the sentence has; this is also the index of the root. */
    public int size() {
        return size;
    }

    /** How many words are on the stack. */
    public int depth() {
        return depth;
    }

    /** The word at this depth of the stack, 0 for the top, or {@link #NONE}. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The next word of the buffer; {@link #size()}, the root, when all words are on the stack or done. */
    public int next() {
        return next;
    }

    /** The word so many places after the next, the root after the last one, then {@link #NONE}. */
    public int next(int after) {
        return next + after <= size ? next + after : NONE;
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return next == size && depth == 0;
    }

    /** Whether SHIFT is allowed. */
    public boolean mayShift() {
        return next < size;
    }

    /** Whether LEFT is allowed: the root takes only the last word left. */
    public boolean mayLeft() {
        return depth > 0 && (next < size || depth == 1);
    }

    /** Whether RIGHT is allowed. */
    public boolean mayRight() {
        return depth > 1;
    }

    /** Takes a step. */
    public void take(Steps steps, int step) {
        if (steps.isShift(step)) {
            stack[depth++] = next++;
            return;
        }
        int dependent = stack[--depth];
        int label = steps.label(step);
        labels[dependent] = label;
        if (steps.isLeft(step)) {
            heads[dependent] = next;
            secondLeftChild[next] = leftChild[next];
            leftChild[next] = dependent;
            leftCount[next]++;
            leftLabels[next] |= 1L << (label & 63);
        } else {
            int head = stack[depth - 1];
            heads[dependent] = head;
            secondRightChild[head] = rightChild[head];
            rightChild[head] = dependent;
            rightCount[head]++;
            rightLabels[head] |= 1L << (label & 63);
        }
    }

    /** The head of a word so far, the root being {@link #size()}, or {@link #NONE}. */
    public int head(int word) {
        return heads[word];
    }

    /** The label of a word's arc, or {@link #NONE} when it has none. */
    int label(int word) {
        return word == NONE || word == size ? NONE : labels[word];
    }

    int leftChild(int word) {
        return word == NONE ? NONE : leftChild[word];
    }

    int secondLeftChild(int word) {
        return word == NONE ? NONE : secondLeftChild[word];
    }

    int rightChild(int word) {
        return word == NONE ? NONE : rightChild[word];
    }

    int secondRightChild(int word) {
        return word == NONE ? NONE : secondRightChild[word];
    }

    int leftCount(int word) {
        return word == NONE ? 0 : leftCount[word];
    }

    int rightCount(int word) {
        return word == NONE ? 0 : rightCount[word];
    }

    long leftLabels(int word) {
        return word == NONE ? 0 : leftLabels[word];
    }

    long rightLabels(int word) {
        return word == NONE ? 0 : rightLabels[word];
    }
}
