package org.belegg.training.linear;

import org.belegg.language.linear.Features;
import org.belegg.language.linear.LinearModel;

/**
 * Weights while they are learned: one up for the class that should have won, one down for the one that did. What
 * comes out is the average of the weights over all decisions (Freund and Schapire 1999), kept up lazily: a change
 * at decision {@code c} counts {@code c} times against the sum.
 */
public final class AveragedPerceptron {
    private final int classes;
    private final float[] weights;
    private final double[] late;
    private final LinearModel model;
    private long decisions = 1;

    /**
     * All weights zero.
     *
     * @param bits the number of rows, as a power of two
     */
    public AveragedPerceptron(int classes, int bits) {
        this.classes = classes;
        this.weights = new float[(1 << bits) + classes];
        this.late = new double[weights.length];
        this.model = new LinearModel(classes, weights);
    }

    /** The model as it stands, which changes with each lesson. */
    public LinearModel model() {
        return model;
    }

    /** Counts a decision, right or wrong. */
    public void next() {
        decisions++;
    }

    /** Makes {@code right} worth more and {@code wrong} worth less where these features are seen. */
    public void learn(Features features, int right, int wrong) {
        for (int hash : features.toArray()) {
            int row = model.row(hash);
            weights[row + right] += 1;
            late[row + right] += decisions;
            weights[row + wrong] -= 1;
            late[row + wrong] -= decisions;
        }
    }

    /** Changes one class where these features are seen. */
    public void change(Features features, int oneClass, float by) {
        for (int hash : features.toArray()) {
            int place = model.row(hash) + oneClass;
            weights[place] += by;
            late[place] += (double) by * decisions;
        }
    }

    /** The average over all decisions so far; the learning may go on. */
    public LinearModel average() {
        float[] average = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            average[i] = (float) (weights[i] - late[i] / decisions);
        }
        return new LinearModel(classes, average);
    }
}
