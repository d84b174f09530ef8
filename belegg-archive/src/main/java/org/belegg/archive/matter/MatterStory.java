package org.belegg.archive.matter;

import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * A story of a matter.
 *
 * @param key names it in the archive
 * @param id that it came with
 * @param title its headline, or null
 * @param outlet who published it, or null
 * @param published when, or null
 * @param language its code
 */
public record MatterStory(
        String key,
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable Days published,
        String language) {}
