package org.belegg.reader.time;

/** To which side of the publication an expression lies, as its clause tells. */
enum Lean {
    /** Before: the verb is in the past. */
    PAST(true, true),
    /** After: the verb is in the future, or in the present and nothing is reported. */
    FUTURE(false, true),
    /** Nothing tells; more likely before. */
    PERHAPS_PAST(true, false),
    /** Nothing tells for sure; more likely after. */
    PERHAPS_FUTURE(false, false);

    private final boolean past;
    private final boolean sure;

    Lean(boolean past, boolean sure) {
        this.past = past;
        this.sure = sure;
    }

    boolean isPast() {
        return past;
    }

    /** Whether the other side is excluded. */
    boolean isSure() {
        return sure;
    }
}
