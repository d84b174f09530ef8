package org.belegg.model;

import org.jspecify.annotations.Nullable;

/**
 * The medium or document that passed an attribution on.
 *
 * @param how in which way
 * @param name the words that name it, without a preposition: "VG Nett", "en pressemelding"
 * @param span where those words stand
 * @param entity the id of the entity it stands for, or null when it is none of the reading's entities
 */
public record Channel(
        How how, String name, Span span, @Nullable String entity) {
    /** In which way a channel passed something on. */
    public enum How {
        /** The source spoke to it: "sier hun til NTB". */
        TOLD,
        /** It writes what the source said: "sier hun, ifølge NTB". */
        REPORTED,
        /** It holds the words: "i en pressemelding". */
        DOCUMENT
    }
}
