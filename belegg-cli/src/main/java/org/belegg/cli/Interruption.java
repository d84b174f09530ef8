package org.belegg.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C. The virtual machine answers it by running its shutdown hooks and ending with status 130; this hook interrupts
 * the command and gives it time to put its output in order.
 */
final class Interruption {
    // Long enough to write one result out, short enough for somebody who pressed Ctrl-C.
    private static final long PATIENCE_SECONDS = 5;

    private final Thread command;
    private final CountDownLatch finished = new CountDownLatch(1);

    private Interruption(Thread command) {
        this.command = command;
    }

    /** Watches over the command that the calling thread is about to run. */
    static Interruption watch() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "belegg-interruption"));
        return interruption;
    }

    /** Tells that the command has come to its end. */
    void finished() {
        finished.countDown();
    }

    private void interrupt() {
        if (finished.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            boolean inTime = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                // The command hangs in something that cannot be interrupted; what it has written stays as it is.
                return;
            }
        } catch (InterruptedException endedAnyway) {
            Thread.currentThread().interrupt();
        }
    }
}
