package org.belegg.language.linear;

import java.util.Arrays;

/**
 * A score for each class, as the sum of one weight for each feature. The weights of a feature stand in a row that the
 * feature's hash picks; rows overlap, which costs little and needs no dictionary of features (a hash kernel: Shi and
 * others 2009).
 */
public abstract sealed class LinearModel permits CodedModel, LearningModel {
    private final int classes;
    private final int mask;

    /** A model with {@code rows} rows, a power of two, and as many more weights as there are classes for the last row. */
    LinearModel(int classes, int rows) {
        if (classes < 1 || rows < 1 || Integer.bitCount(rows) != 1) {
            throw new IllegalArgumentException(
                    "need classes and a power of two of rows, got " + classes + " classes, " + rows + " rows");
        }
        this.classes = classes;
        this.mask = rows - 1;
    }

    /** How many classes there are. */
    public final int classes() {
        return classes;
    }

    /** How many rows there are. */
    final int rows() {
        return mask + 1;
    }

    /** Where the row of a feature starts. */
    final int row(int hash) {
        return hash & mask;
    }

    /** Adds a row of weights to the scores of all classes. */
    abstract void addAll(int row, float[] scores);

    /** Adds a row of weights to the scores of the first {@code count} candidates. */
    abstract void add(int row, int[] candidates, int count, float[] scores);

    /** Fills the first {@link #classes} places of {@code scores}. */
    public final void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0f);
        for (int i = 0; i < features.size(); i++) {
            addAll(features.hash(i) & mask, scores);
        }
    }

    /** Fills those places of {@code scores} that the first {@code count} of {@code candidates} name. */
    public final void score(Features features, int[] candidates, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            scores[candidates[i]] = 0;
        }
        for (int i = 0; i < features.size(); i++) {
            add(features.hash(i) & mask, candidates, count, scores);
        }
    }

    /** The class with the highest score; of equals the first. {@code scores} is scratch space for all classes. */
    public final int best(Features features, float[] scores) {
        score(features, scores);
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /** The one of the first {@code count} candidates with the highest score; of equals the first. */
    public final int best(Features features, int[] candidates, int count, float[] scores) {
        score(features, candidates, count, scores);
        int best = candidates[0];
        for (int i = 1; i < count; i++) {
            if (scores[candidates[i]] > scores[best]) {
                best = candidates[i];
            }
        }
        return best;
    }
}
