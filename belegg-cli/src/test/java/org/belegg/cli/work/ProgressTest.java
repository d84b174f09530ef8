package org.belegg.cli.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.belegg.cli.Console;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void lineTellsDoneFailedTotalAndRate() {
        Progress progress = new Progress(console(true), 10, clock::get);
        clock.set(2_000_000_000L);
        progress.addDone();
        progress.addDone();
        progress.addDone();
        assertEquals("\r\u001b[K1 done, 0 failed of 10; 1 stories/s", shown());
        assertEquals("3 done, 0 failed of 10; 2 stories/s", progress.line());
    }

    @Test
    void messageTakesTheLineAwayFirst() {
        Progress progress = new Progress(console(true), 10, clock::get);
        clock.set(1_000_000_000L);
        progress.addDone();
        progress.addFailed("a.txt is gone");
        assertEquals("\r\u001b[K1 done, 0 failed of 10; 1 stories/s\r\u001b[Kbelegg: a.txt is gone\n", shown());
        assertEquals(1, progress.failed());
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        Progress progress = new Progress(console(false), 10, clock::get);
        clock.set(9_000_000_000L);
        progress.addDone();
        progress.erase();
        assertEquals("", shown());
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Console console(boolean terminal) {
        return new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                terminal,
                80,
                false);
    }
}
