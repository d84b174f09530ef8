package org.belegg.training.evaluation;

/** How well what was found agrees with what is right. For one thread. */
public final class Agreement {
    private int right;
    private int expected;
    private int found;

    /** Counts a thing that is expected. */
    void expect() {
        expected++;
    }

    /** Counts a thing that was found. */
    void find() {
        found++;
    }

    /** Counts that an expected thing was found. */
    void agree() {
        right++;
    }

    /** Whether nothing was expected and nothing found. */
    public boolean isEmpty() {
        return expected + found == 0;
    }

    /** How many there should be. */
    public int expected() {
        return expected;
    }

    /** The share of what was found that is right, from 0 to 1; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of what is expected that was found, from 0 to 1; 0 when nothing is expected. */
    public double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
        return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
    }
}
