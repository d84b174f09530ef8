package org.belegg.archive.timeline;

import java.util.Locale;

/** Whose days a timeline shows. */
public enum Track {
    /** The days on which statements were made. */
    SAID,
    /** The days that stories tell of. */
    HAPPENED,
    /** The days on which stories were published. */
    PUBLISHED;

    /** The word for people and files: {@code said}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
