package org.belegg.reader.figure;

/** Tells one sort of numbers that are no figures. Safe to share between threads. */
interface OtherNumber {
    /** The sort. */
    NumberSort sort();

    /** Whether the number is of this sort. */
    boolean is(Candidate number);
}
