package org.belegg.cli;

/** What the command's exit status says. Scripts depend on these numbers. */
public final class ExitStatus {
    /** All was done. A reader that closed the pipe had enough: that is done too. */
    public static final int DONE = 0;
    /** Belegg or the machine failed: a defect, a full disk. */
    public static final int INTERNAL = 1;
    /** The command line makes no sense, or names a place that cannot be written to. */
    public static final int USAGE = 2;
    /** Nothing of the input could be read; or the archive is missing or damaged. */
    public static final int UNREADABLE = 3;
    /** Some of the input could not be read; the rest was. */
    public static final int SOME_FAILED = 4;
    /** A score is below a limit that was stated. */
    public static final int BELOW_LIMIT = 5;
    /** Somebody else writes to the archive; nothing was changed. */
    public static final int BUSY = 6;
    /** Interrupted from the keyboard; what was written is kept. */
    public static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
