package org.belegg.archive.store;

import java.time.Duration;

/**
 * How long to wait for somebody else who writes to the archive.
 *
 * @param longest after which the wait ends with a {@link BusyArchiveException}
 * @param told called once a wait when it has lasted a moment, so that a person can be told
 */
public record Patience(Duration longest, Runnable told) {
    /** Waits for a minute and tells nobody. */
    public static final Patience USUAL = new Patience(Duration.ofMinutes(1), () -> {});

    public Patience {
        if (longest.isNegative()) {
            throw new IllegalArgumentException("need a time to wait, got " + longest);
        }
    }
}
