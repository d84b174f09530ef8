package org.belegg.reader.figure;

/** A sort of number that is no figure. Safe to share between threads. */
interface OtherNumber {
    /** Whether the number is of this sort. */
    boolean is(Candidate number);
}
