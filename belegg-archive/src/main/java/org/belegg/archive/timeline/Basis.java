package org.belegg.archive.timeline;

import java.util.Locale;

/** How the days of an entry are known. */
public enum Basis {
    /** The story tells them. */
    TOLD,
    /** A person corrected them. */
    DECIDED,
    /** They are those of the story's publication, since the story does not tell when it was said. */
    PUBLICATION;

    /** The word in files: {@code told}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
