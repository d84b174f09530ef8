package org.belegg.model;

import org.jspecify.annotations.Nullable;

/**
 * What befell the people that a figure counts, with when and where as far as the clause that tells it says so.
 *
 * @param kind "killed", "injured", "missing", "abducted", "freed", "arrested" or "displaced"
 * @param time where the time stands, the span of one of the reading's times; or null
 * @param place where the name of the place stands, or null
 */
public record Fate(
        String kind, @Nullable Span time, @Nullable Span place) {
    public Fate {
        if (kind.isBlank()) {
            throw new IllegalArgumentException("a fate needs its kind, got \"" + kind + "\"");
        }
    }

    /** A fate of which neither time nor place is told. */
    public static Fate of(String kind) {
        return new Fate(kind, null, null);
    }
}
