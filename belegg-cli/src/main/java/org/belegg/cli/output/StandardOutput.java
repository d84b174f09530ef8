package org.belegg.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;

/** The standard output. Each result is passed on as soon as it is there. */
public final class StandardOutput implements Destination<Output> {
    private final OutputStream out;
    private final OutputFormat format;
    private boolean opened;

    /** Results in this format. */
    public StandardOutput(OutputStream out, OutputFormat format) {
        this.out = out;
        this.format = format;
    }

    /**
     * Writes a text as UTF-8.
     *
     * @throws ClosedPipeException when nobody reads it any more
     * @throws OutputException when it cannot be written for another reason
     */
    public static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException cause) {
            if (isClosedPipe(cause)) {
                throw new ClosedPipeException(cause);
            }
            throw new OutputException("to the standard output", cause, "Check where it goes.");
        }
    }

    @Override
    public void write(Outcome.Done<Output> story) {
        print(
                out,
                opened
                        ? story.result().whole()
                        : format.opening() + story.result().whole());
        opened = true;
    }

    @Override
    public void finish() {
        print(out, opened ? format.closing() : format.opening() + format.closing());
    }

    @Override
    public String keep() {
        finish();
        return "written";
    }

    @Override
    public void discard() {
        // What is written is written.
    }

    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("connection reset") || message.contains("stream closed");
    }
}
