package org.belegg.archive.article;

/** What became of an article that was handed to an archive. */
public enum Kept {
    /** It was not there; now it is. */
    ADDED,
    /** It was there, and has a new reading. */
    REREAD,
    /** It was there, and is left as it was. */
    KNOWN
}
