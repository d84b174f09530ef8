package org.belegg.reader.entity;

/** Whom "han" and "hun" can mean. */
enum Gender {
    FEMALE,
    MALE,
    /** Not known, or either. */
    UNKNOWN;

    /** Whether somebody of this gender can be meant where {@code other} is said. */
    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
