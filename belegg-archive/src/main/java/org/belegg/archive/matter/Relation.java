package org.belegg.archive.matter;

import java.util.Locale;

/**
 * How two figures of one question stand to each other.
 *
 * @param kind how
 * @param first the id of the figure that comes first, by day of saying and then by id
 * @param second the id of the other
 * @param rule the rule that decided; docs/archive.md explains each
 */
public record Relation(Kind kind, String first, String second, String rule) {
    /** What two figures can be to each other. The order is that in which they are shown. */
    public enum Kind {
        /** They cannot both be true, and different people say so. */
        CLASH,
        /** One speaker says that it is so, another that it is not. */
        DENIED,
        /** The same speaker said another number on another day. */
        CHANGED,
        /** A number of those befallen that had grown when it was said. */
        UPDATE,
        /** Both can be true. */
        AGREE;

        /** The word in files and on the page. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
