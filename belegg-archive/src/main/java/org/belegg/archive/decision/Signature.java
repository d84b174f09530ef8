package org.belegg.archive.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who does something to an archive, and when. Both are told by the caller; nothing here looks at a clock.
 *
 * @param who a name that colleagues know; never blank
 * @param when the moment
 */
public record Signature(String who, Instant when) {
    public Signature {
        if (who.isBlank()) {
            throw new IllegalArgumentException("somebody must sign with a name");
        }
    }

    /** The moment as ISO 8601 in UTC, to the second. */
    public String time() {
        return when.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
