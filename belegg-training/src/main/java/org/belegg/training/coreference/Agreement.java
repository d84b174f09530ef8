package org.belegg.training.coreference;

/**
 * How far chains agree with the right ones: recall and precision as fractions whose parts add up over stories, as
 * CoNLL's scorer adds them.
 *
 * @param recalled what of the right chains was found
 * @param expected what there was to find
 * @param precise what of the found chains is right
 * @param found what was found
 */
public record Agreement(double recalled, double expected, double precise, double found) {
    /** Nothing measured yet. */
    public static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** Both taken together. */
    public Agreement plus(Agreement other) {
        return new Agreement(
                recalled + other.recalled, expected + other.expected, precise + other.precise, found + other.found);
    }

    /** The share of what there was to find, from 0 to 1; 0 when there was nothing. */
    public double recall() {
        return expected == 0 ? 0 : recalled / expected;
    }

    /** The share of right ones in what was found, from 0 to 1; 0 when nothing was. */
    public double precision() {
        return found == 0 ? 0 : precise / found;
    }

    /** The harmonic mean of recall and precision, from 0 to 1. */
    public double f1() {
        double sum = recall() + precision();
        return sum == 0 ? 0 : 2 * recall() * precision() / sum;
    }
}
