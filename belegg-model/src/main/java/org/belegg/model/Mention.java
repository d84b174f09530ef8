package org.belegg.model;

/** One place where an article speaks of an entity. */
public record Mention(Span span, Kind kind) {
    /** What sort of words a mention is. */
    public enum Kind {
        /** "Kari Nordmann", "Nordmann", "NTB". */
        NAME,
        /** "statsministeren". */
        ROLE,
        /** "hun". */
        PRONOUN,
        /** "tobarnsmoren", "en talsmann for Hamas". */
        DESCRIPTION
    }
}
