package org.belegg.training;

import java.io.PrintStream;
import org.belegg.model.BeleggException;

/** How the commands of this module tell what stopped them. */
public final class PlainFailures {
    private PlainFailures() {}

    /**
     * Lets an uncaught exception of this thread end the program with exit code 1, shown as its message alone when it was
     * made for a person to read, else with all that a programmer needs.
     */
    public static void tellOn(PrintStream err) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            if (failure instanceof BeleggException) {
                err.println(failure.getMessage());
            } else {
                failure.printStackTrace(err);
            }
        });
    }
}
