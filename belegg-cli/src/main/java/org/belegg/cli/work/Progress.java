package org.belegg.cli.work;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.belegg.cli.Console;

/**
 * How far a run is: done, failed, total, rate. Shown on one line of the terminal that is written over, a few times a
 * second; not shown where the talk goes elsewhere.
 */
public final class Progress {
    private static final long PAUSE_NANOS = 100_000_000;
    private static final String ERASE = "\r\u001B[K";

    private final Console console;
    private final int total;
    private final LongSupplier clock;
    private final boolean shown;
    private final long start;
    private int done;
    private int failed;
    private long lastShown;
    private boolean lineIsOpen;

    /**
     * Progress through so many stories.
     *
     * @param clock nanoseconds from any point in time
     */
    public Progress(Console console, int total, LongSupplier clock) {
        this.console = console;
        this.total = total;
        this.clock = clock;
        this.shown = console.errIsTerminal() && total > 1;
        this.start = clock.getAsLong();
        this.lastShown = start;
    }

    /** Counts a story as done. */
    public void addDone() {
        done++;
        show();
    }

    /** Counts a story as failed, and says why. */
    public void addFailed(String message) {
        failed++;
        say(message);
        show();
    }

    /** Says something on a line of its own. */
    public void say(String message) {
        erase();
        console.say("belegg: " + message);
    }

    /** Takes the line off the terminal. */
    public void erase() {
        if (lineIsOpen) {
            console.err().print(ERASE);
            console.err().flush();
            lineIsOpen = false;
        }
    }

    /** Stories that were read. */
    public int done() {
        return done;
    }

    /** Stories that could not be read. */
    public int failed() {
        return failed;
    }

    /** The line, such as {@code 312 done, 2 failed of 1000; 85 stories/s}. */
    String line() {
        double seconds = Math.max(clock.getAsLong() - start, 1) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d done, %d failed of %d; %.0f stories/s",
                done,
                failed,
                total,
                (done + failed) / seconds);
    }

    private void show() {
        long now = clock.getAsLong();
        if (shown && now - lastShown >= PAUSE_NANOS) {
            lastShown = now;
            console.err().print(ERASE + line());
            console.err().flush();
            lineIsOpen = true;
        }
    }
}
