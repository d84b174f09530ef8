package org.belegg.archive.search;

/** What a search looks for: a row each. */
public enum What {
    /** Who said what. */
    STATEMENTS,
    /** Numbers, each with who vouches for it; those in the writer's own voice among them. */
    FIGURES,
    /** Whole stories. */
    STORIES
}
