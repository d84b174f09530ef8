package org.belegg.archive.copies;

/**
 * How much of their wording two stories share.
 *
 * @param ofBoth the share of all runs of words that both have (Jaccard), from 0 to 1
 * @param ofShorter the share of the shorter story's runs that the other has too, from 0 to 1
 * @param lengths the shorter story's number of runs to the longer one's, from 0 to 1
 */
record Likeness(double ofBoth, double ofShorter, double lengths) {
    // Chosen in docs/decisions/0011.
    private static final double COPY = 0.35;
    private static final double CUT_COPY = 0.55;
    private static final double SHORTEST_CUT = 0.15;

    /** How alike two sets of runs are; both sorted, without repetitions, and not empty. */
    static Likeness of(long[] one, long[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        double shorter = Math.min(one.length, other.length);
        return new Likeness(
                (double) shared / (one.length + other.length - shared),
                shared / shorter,
                shorter / Math.max(one.length, other.length));
    }

    /** Whether one is a copy of the other, or both are copies of a third. */
    boolean isCopy() {
        return ofBoth >= COPY || (ofShorter >= CUT_COPY && lengths >= SHORTEST_CUT);
    }
}
