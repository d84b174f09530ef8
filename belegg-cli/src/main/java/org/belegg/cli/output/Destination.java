package org.belegg.cli.output;

import org.belegg.cli.work.Outcome;

/**
 * Where the results of a run go.
 *
 * @param <R> what a result is
 */
public interface Destination<R> {
    /** Writes one result, in full or not at all as far as the destination can. */
    void write(Outcome.Done<R> story);

    /** Completes what was written; nothing may be written after it. */
    void finish();

    /**
     * Ends early and keeps what was written.
     *
     * @return where it is, for a person to read
     */
    String keep();

    /** Ends early after a failure and leaves nothing half-written behind. Never throws. */
    void discard();
}
