package org.belegg.reader.time;

/**
 * The clause that an expression stands in, as far as its verb tells when.
 *
 * @param tense when the verb says that it happens
 * @param lemma the dictionary form of the verb nearest above the expression; "" when there is none
 */
record Clause(Tense tense, String lemma) {
    /** When a clause's verb says that something happens. */
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** Planned in the past: "skulle møtes". */
        PLANNED,
        UNKNOWN
    }

    static final Clause UNKNOWN = new Clause(Tense.UNKNOWN, "");
}
