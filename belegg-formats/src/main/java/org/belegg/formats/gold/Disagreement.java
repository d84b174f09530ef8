package org.belegg.formats.gold;

import org.jspecify.annotations.Nullable;

/**
 * One place where a reading and the gold differ.
 *
 * @param story the story's id
 * @param kind such as {@code speaker}, {@code missed}, {@code extra}, {@code time}, {@code figure missed}
 * @param subject for {@code speaker} the right one, for {@code missed} and {@code extra} the one who speaks, else the
 *     words
 * @param detail for {@code speaker} the one that was given, for {@code missed} and {@code extra} the words, else the value
 */
public record Disagreement(
        String story,
        String kind,
        @Nullable String subject,
        @Nullable String detail) {}
