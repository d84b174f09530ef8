package org.belegg.model;

/** How a figure's number relates to what it counts. */
public enum Bound {
    EXACT,
    /** "rundt 50", "mellom 30 og 40". */
    ABOUT,
    /** "minst 19". */
    AT_LEAST,
    /** "over 1400". */
    MORE_THAN,
    /** "inntil 20". */
    AT_MOST,
    /** "under 10". */
    LESS_THAN,
    /** "flere hundre": some number that is not told. */
    SEVERAL
}
