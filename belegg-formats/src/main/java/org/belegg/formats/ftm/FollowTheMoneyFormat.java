package org.belegg.formats.ftm;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * FollowTheMoney entities as JSON Lines: the story as an {@code Article}, the people and bodies that it names, and a
 * {@code Note} for each attribution, on who said it. Much of a reading has no place there; {@link #LOST} says what.
 */
public final class FollowTheMoneyFormat implements ReadingFormat {
    /** What the format cannot hold, for a person to read. */
    public static final String LOST =
            "numbers, days, hearsay, the text, the places of all words, and who has no name in " + "the story";

    @Override
    public String write(Reading reading, int place) {
        return new InvestigationEntities(reading).write();
    }
}
