package org.belegg.formats.gold;

/**
 * How far predictions agree with gold.
 *
 * @param right predictions that are right
 * @param gold what there is to find
 * @param predicted what was found, rightly or wrongly
 */
public record Score(int right, int gold, int predicted) {
    /** The part of the predictions that is right, from 0 to 1; 0 when there are none. */
    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    /** The part of the gold that was found, from 0 to 1; 0 when there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Both counts together. */
    Score plus(Score other) {
        return new Score(right + other.right, gold + other.gold, predicted + other.predicted);
    }
}
