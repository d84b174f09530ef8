package org.belegg.archive.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person says about a finding. */
public enum Verdict {
    /** It is right. */
    ACCEPT,
    /** It is wrong, and there is nothing in its place. */
    REJECT,
    /** It may be either. */
    UNSURE,
    /** A field of it is wrong; this is what it should be. */
    CORRECT;

    /** The word on the command line and in the file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict with this word, or empty when there is none. */
    public static Optional<Verdict> ofLabel(String label) {
        return Stream.of(values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst();
    }
}
