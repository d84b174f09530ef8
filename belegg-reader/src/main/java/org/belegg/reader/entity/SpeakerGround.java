package org.belegg.reader.entity;

import org.jspecify.annotations.Nullable;

/**
 * How the speaker of an attribution was told.
 *
 * @param rule what told so
 * @param name the speaker's name
 * @param next the name of the one who would have been taken otherwise; null when nobody would
 */
public record SpeakerGround(
        SpeakerRule rule, String name, @Nullable String next) {}
