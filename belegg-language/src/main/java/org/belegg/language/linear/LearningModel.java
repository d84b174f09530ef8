package org.belegg.language.linear;

/** A model that is still learned: its weights may be changed. For one thread at a time. */
public final class LearningModel extends LinearModel {
    private final float[] weights;

    /**
     * A model with all weights zero.
     *
     * @param bits the number of rows, as a power of two
     */
    public LearningModel(int classes, int bits) {
        super(classes, 1 << bits);
        this.weights = new float[(1 << bits) + classes];
    }

    /** How many weights there are. */
    public int size() {
        return weights.length;
    }

    /** The place of a class's weight for the feature at {@code index}. */
    public int place(Features features, int index, int oneClass) {
        return row(features.hash(index)) + oneClass;
    }

    /** The weight at a place. */
    public float weight(int place) {
        return weights[place];
    }

    /** Changes the weight at a place. */
    public void change(int place, float by) {
        weights[place] += by;
    }

    /**
     * Adds the weights of a model of the same shape.
     *
     * @throws IllegalArgumentException when it has other classes or rows
     */
    public void add(LearningModel other) {
        if (other.classes() != classes() || other.rows() != rows()) {
            throw new IllegalArgumentException("cannot add " + other.classes() + " classes in " + other.rows()
                    + " rows to " + classes() + " in " + rows());
        }
        for (int place = 0; place < weights.length; place++) {
            weights[place] += other.weights[place];
        }
    }

    @Override
    void addAll(int row, float[] scores) {
        for (int k = 0; k < classes(); k++) {
            scores[k] += weights[row + k];
        }
    }

    @Override
    void add(int row, int[] candidates, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int candidate = candidates[i];
            scores[candidate] += weights[row + candidate];
        }
    }
}
