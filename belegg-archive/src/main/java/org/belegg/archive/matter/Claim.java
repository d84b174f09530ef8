package org.belegg.archive.matter;

import org.belegg.formats.Days;
import org.belegg.model.Figure;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one story, as somebody vouches for it.
 *
 * @param id of the finding in this archive: {@code 9f3c2ab17d.f2}
 * @param story the key of the story
 * @param figure what was found, with what people corrected
 * @param words the figure as it stands
 * @param voucher who says it
 * @param stance what the voucher does with the statement that holds it
 * @param said when it was said; where the story does not tell, when it was published; null when that is not known either
 * @param place where it was, by the clause or sentence; null when it does not say
 * @param event when it was that is told of; null when it does not say
 * @param allows the numbers that the figure allows
 */
public record Claim(
        String id,
        String story,
        Figure figure,
        String words,
        Voucher voucher,
        Stance stance,
        @Nullable Days said,
        @Nullable String place,
        @Nullable Days event,
        Interval allows) {
    /** Whether the voucher says that it is so, not that it is not, and does not only ask for it. */
    public boolean isAsserted() {
        return stance != Stance.DENIES && stance != Stance.ASKS;
    }
}
