package org.belegg.archive.search;

/** In which order rows come. Rows that are equal in it come by story and place. */
public enum Order {
    /** The best match first; needs words to match. */
    RELEVANCE,
    /** The story that was published last first; those without a date last. */
    PUBLISHED,
    /** What was said last first; where the story does not tell the day, its publication stands in. */
    SAID,
    /** The largest number first. */
    VALUE,
    /** By story, and by place in the story. */
    STORY
}
