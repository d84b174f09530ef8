package org.belegg.bench.comparison;

/** A system under measure, with its models ready or read on first use. Safe to share between threads. */
interface StoryReader {
    /** Reads one story whole. Returns all that was found, so that no compiler can leave the work out. */
    Object read(String story);

    /** How many words and marks the system itself sees in a story. Not part of what is timed. */
    int countTokens(String story);
}
