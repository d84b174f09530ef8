package org.belegg.formats.gold;

import java.util.Locale;
import java.util.Optional;

/** What is scored, in the order of the table. */
public enum Measure {
    /** A content found: at least half of the words are the same. */
    ATTRIBUTION,
    /** A content found, with its speaker right: the headline. */
    SAID_BY,
    /** A content found, word for word. */
    CONTENT_EXACT,
    /** A content found, with its source right word for word. */
    SOURCE_EXACT,
    /** A content found, with its cue right word for word. */
    CUE_EXACT,
    /** Words that stand in any content. */
    CONTENT_WORDS,
    /** Of the contents found, those with the right type. */
    TYPE,
    /** Of the contents found, those with the right stance. */
    STANCE,
    /** Channels, of contents found. */
    CHANNEL,
    /** Time expressions found. */
    TIME_SPAN,
    /** Time expressions found, with the right value. */
    TIME_VALUE,
    /** Figures found. */
    FIGURE_SPAN,
    /** Figures found, with the right value and bound. */
    FIGURE_VALUE,
    /** Figures found, with the right speaker vouching for them. */
    VOUCHER;

    /** The name in tables and on the command line, such as {@code said_by}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure with this label, or empty when there is none. */
    public static Optional<Measure> ofLabel(String label) {
        for (Measure measure : values()) {
            if (measure.label().equals(label)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
