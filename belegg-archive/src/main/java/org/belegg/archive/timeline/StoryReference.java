package org.belegg.archive.timeline;

import java.time.Instant;
import org.belegg.formats.Days;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The story that an entry stands in.
 *
 * @param key names it in every archive
 * @param id that it came with
 * @param outlet who published it, or null when not known
 * @param published when, as far as is known, or null
 * @param title its headline, or null when not known
 * @param language that it was read as
 * @param readAt when it was read
 */
public record StoryReference(
        String key,
        String id,
        @Nullable String outlet,
        @Nullable PartialDate published,
        @Nullable String title,
        Language language,
        Instant readAt) {
    /** Its headline, else its id. */
    public String name() {
        return title == null ? id : title;
    }

    /** The days of its publication, or null when nothing is known of them. */
    @Nullable
    Days days() {
        return published == null ? null : Days.of(published);
    }
}
