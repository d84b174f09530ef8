package org.belegg.bench.comparison;

import java.util.OptionalInt;
import java.util.function.LongSupplier;

/**
 * Hands out the stories of a text in order, pass after pass, and ends with the pass during which the time ran out. Whole
 * passes make the amounts of text equal, whatever the speed. Safe to share between threads.
 */
final class StoryQueue {
    private final int stories;
    private final long leastNanos;
    private final LongSupplier nanoClock;
    private final long start;
    private long taken;
    private boolean finished;

    /**
     * A queue whose time starts now.
     *
     * @param stories how many stories one pass has, from 1
     * @param leastNanos how long to hand out stories at least; 0 for one pass
     * @param nanoClock a clock that never goes backwards, in nanoseconds
     */
    StoryQueue(int stories, long leastNanos, LongSupplier nanoClock) {
        if (stories < 1) {
            throw new IllegalArgumentException("a pass needs a story, got " + stories);
        }
        this.stories = stories;
        this.leastNanos = leastNanos;
        this.nanoClock = nanoClock;
        this.start = nanoClock.getAsLong();
    }

    /** The index of the next story to read; empty when all passes are handed out. */
    synchronized OptionalInt take() {
        boolean betweenPasses = taken > 0 && taken % stories == 0;
        if (betweenPasses && nanoClock.getAsLong() - start >= leastNanos) {
            finished = true;
        }
        return finished ? OptionalInt.empty() : OptionalInt.of((int) (taken++ % stories));
    }

    /** How many passes over the stories have been handed out whole. */
    synchronized long passes() {
        return taken / stories;
    }
}
