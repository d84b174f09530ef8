package org.belegg.bench.time;

/**
 * A time that HeidelTime found.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends, not included
 * @param value in TIMEX3 form
 */
record TaggedTime(int start, int end, String value) {}
