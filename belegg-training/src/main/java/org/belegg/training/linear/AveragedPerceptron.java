package org.belegg.training.linear;

import org.belegg.language.linear.Features;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.LinearModel;

/**
 * Weights while they are learned: one up for the class that should have won, one down for the one that did. What
 * comes out is the average of the weights over all decisions (Freund and Schapire 1999), kept up lazily: a change
 * at decision {@code c} counts {@code c} times against the sum.
 */
public final class AveragedPerceptron {
    private final LearningModel model;
    private final double[] late;
    private long decisions = 1;

    /**
     * All weights zero.
     *
     * @param bits the number of rows, as a power of two
     */
    public AveragedPerceptron(int classes, int bits) {
        this.model = new LearningModel(classes, bits);
        this.late = new double[model.size()];
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
        change(features, right, 1);
        change(features, wrong, -1);
    }

    /** Changes what one class is worth where these features are seen. */
    public void change(Features features, int oneClass, float by) {
        for (int i = 0; i < features.size(); i++) {
            int place = model.place(features, i, oneClass);
            model.change(place, by);
            late[place] += (double) by * decisions;
        }
    }

    /** Puts the average in place of the last weights, which ends the learning. */
    public LearningModel average() {
        for (int place = 0; place < late.length; place++) {
            model.change(place, (float) (-late[place] / decisions));
        }
        return model;
    }
}
