package org.belegg.model;

/** How the words of an attribution are handed over. */
public enum AttributionType {
    /** As the very words that were spoken or written. */
    DIRECT,
    /** Retold in the writer's words. */
    INDIRECT,
    /** Retold, with words in quotation marks inside. */
    MIXED
}
