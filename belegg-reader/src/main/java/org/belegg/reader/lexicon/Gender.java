package org.belegg.reader.lexicon;

/** Whom "han" and "hun" can mean. */
public enum Gender {
    FEMALE,
    MALE,
    /** Not known, or either. */
    UNKNOWN;

    /** Whether somebody of this gender can be meant where {@code other} is said. */
    public boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
