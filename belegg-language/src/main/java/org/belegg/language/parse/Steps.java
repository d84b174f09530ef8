package org.belegg.language.parse;

import java.util.List;
import java.util.stream.IntStream;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.ModelReader;

/**
 * The steps of the arc-hybrid system (Kuhlmann and others 2011), numbered as the classes of the parser's model: LEFT and
 * RIGHT with each label by turns, then SHIFT. LEFT hangs the top of the stack under the next word of the buffer,
 * RIGHT under the word below it in the stack; both take it away. SHIFT puts the next word on the stack.
 */
public final class Steps {
    /** Stands for the part of speech of the root. */
    public static final long ROOT = Hash.of("root");

    private static final int ALL = 0;

    private final List<String> labels;
    private final HashTable arcs;
    private final int[][] left;
    private final int[][] right;

    /**
     * The steps for these arc labels.
     *
     * @param labels most frequent first, so that their weights stand side by side
     * @param arcs from {@link #arcKey} to the index of a set of labels
     * @param sets sets of labels; the first has all of them and serves arcs that {@code arcs} does not know
     */
    public Steps(List<String> labels, HashTable arcs, int[][] sets) {
        this.labels = List.copyOf(labels);
        this.arcs = arcs;
        this.left = new int[sets.length][];
        this.right = new int[sets.length][];
        for (int i = 0; i < sets.length; i++) {
            left[i] = IntStream.of(sets[i]).map(this::left).toArray();
            right[i] = IntStream.of(sets[i]).map(this::right).toArray();
        }
    }

    /** Reads steps where a model file has them. */
    public static Steps read(ModelReader file) {
        List<String> labels = file.texts();
        HashTable arcs = file.table();
        int[][] sets = new int[file.number()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = file.numbers();
        }
        return new Steps(labels, arcs, sets);
    }

    /**
     * The key of the labels that are seen between two parts of speech.
     *
     * @param head stands for the head's part of speech
     * @param dependent stands for the dependent's
     * @param left whether the head stands at the right
     */
    public static long arcKey(long head, long dependent, boolean left) {
        return Hash.of(head, dependent, left ? 1 : 2);
    }

    /** The LEFTs that make sense between these parts of speech. */
    int[] lefts(long head, long dependent) {
        return left[arcs.get(arcKey(head, dependent, true), ALL)];
    }

    /** The RIGHTs that make sense between these parts of speech. */
    int[] rights(long head, long dependent) {
        return right[arcs.get(arcKey(head, dependent, false), ALL)];
    }

    /** The labels, in the order of their numbers. */
    public List<String> labels() {
        return labels;
    }

    /** How many steps there are. */
    public int count() {
        return 2 * labels.size() + 1;
    }

    /** The step that hangs the top of the stack under the next word of the buffer. */
    public int left(int label) {
        return 2 * label;
    }

    /** The step that hangs the top of the stack under the word below it. */
    public int right(int label) {
        return 2 * label + 1;
    }

    /** The step that moves the next word to the stack. */
    public int shift() {
        return 2 * labels.size();
    }

    /** Whether the step is a LEFT. */
    public boolean isLeft(int step) {
        return (step & 1) == 0 && !isShift(step);
    }

    /** Whether the step is the SHIFT. */
    public boolean isShift(int step) {
        return step == 2 * labels.size();
    }

    /** The label of a LEFT or RIGHT. */
    public int label(int step) {
        return step >> 1;
    }
}
