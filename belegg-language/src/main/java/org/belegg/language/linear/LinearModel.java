package org.belegg.language.linear;

import java.util.Arrays;

/**
 * A score for each class, as the sum of one weight for each feature. The weights of a feature stand in a row that the
 * feature's hash picks; rows overlap, which costs little and needs no dictionary of features (a hash kernel: Shi and
 * others 2009). Not changed after it is read, so safe to share between threads.
 */
public final class LinearModel {
    private final int classes;
    private final int mask;
    private final float[] weights;

    /**
     * A model over these weights, which are not copied: a trainer goes on changing them.
     *
     * @param classes how many classes there are
     * @param weights a power of two of them, and {@code classes} more for the last rows
     */
    public LinearModel(int classes, float[] weights) {
        int rows = weights.length - classes;
        if (classes < 1 || rows < 1 || Integer.bitCount(rows) != 1) {
            throw new IllegalArgumentException(
                    "need 2^n + classes weights, got " + weights.length + " for " + classes + " classes");
        }
        this.classes = classes;
        this.mask = rows - 1;
        this.weights = weights;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** The weights, of which most are zero. */
    float[] weights() {
        return weights;
    }

    /** Where the row of a feature starts. */
    public int row(int hash) {
        return hash & mask;
    }

    /** Fills the first {@link #classes} places of {@code scores}. */
    public void score(Features features, float[] scores) {
        Arrays.fill(scores, 0, classes, 0f);
        add(features, 0, features.size(), scores);
    }

    /** Adds what the features from {@code first} up to, not including, {@code end} are worth. */
    public void add(Features features, int first, int end, float[] scores) {
        for (int i = first; i < end; i++) {
            int row = features.hash(i) & mask;
            for (int k = 0; k < classes; k++) {
                scores[k] += weights[row + k];
            }
        }
    }

    /** The score of one class. */
    public float score(Features features, int oneClass) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[(features.hash(i) & mask) + oneClass];
        }
        return sum;
    }

    /** The class with the highest score; of equals the first. {@code scores} is scratch space for all classes. */
    public int best(Features features, float[] scores) {
        score(features, scores);
        int best = 0;
        for (int k = 1; k < classes; k++) {
            if (scores[k] > scores[best]) {
                best = k;
            }
        }
        return best;
    }

    /** The one of these classes with the highest score; of equals the first. */
    public int best(Features features, int[] candidates) {
        int best = candidates[0];
        if (candidates.length > 1) {
            float bestScore = score(features, best);
            for (int i = 1; i < candidates.length; i++) {
                float score = score(features, candidates[i]);
                if (score > bestScore) {
                    bestScore = score;
                    best = candidates[i];
                }
            }
        }
        return best;
    }
}
