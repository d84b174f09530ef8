package org.belegg.archive.matter;

import org.belegg.formats.Days;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, as it stands in a pair of statements.
 *
 * @param id of the finding in this archive: {@code 9f3c2ab17d.a2}
 * @param story the key of the story
 * @param voucher who said it
 * @param stance what the speaker does with it
 * @param said when, else when it was published; null when neither is known
 * @param words as they stand, in quotation marks where they are the speaker's own
 */
public record Statement(
        String id,
        String story,
        Voucher voucher,
        Stance stance,
        @Nullable Days said,
        String words) {}
