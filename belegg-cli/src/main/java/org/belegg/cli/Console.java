package org.belegg.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belegg.formats.text.VisibleText;

/**
 * The streams that the command talks through, and what is at their other end. Results go to {@code out}, talk goes to
 * {@code err}; both are UTF-8 whatever the locale says, since Norwegian has no ASCII.
 *
 * @param outIsTerminal whether a person sees {@code out} directly
 * @param errIsTerminal whether a person sees {@code err} directly
 * @param columns the width of the terminal; 80 where it is not known
 * @param coloured whether styles may be used on {@code out}
 */
public record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        boolean coloured) {
    private static final int USUAL_COLUMNS = 80;
    private static final int WIDEST = 100;

    /** The standard streams of this process. The launcher says in {@code belegg.terminal} which are terminals. */
    static Console ofProcess() {
        boolean outIsTerminal = isTerminal(1);
        boolean styled = outIsTerminal && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                outIsTerminal,
                isTerminal(2),
                outIsTerminal ? widthOfTerminal() : USUAL_COLUMNS,
                styled);
    }

    /** Tells the person at the terminal something, on a line of its own. */
    public void say(String message) {
        err.println(VisibleText.of(message));
    }

    private static boolean isTerminal(int descriptor) {
        String told = System.getProperty("belegg.terminal");
        if (told != null) {
            return told.contains(String.valueOf(descriptor));
        }
        // Java 17 cannot ask about one stream; on Linux the file system can be asked.
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    private static int widthOfTerminal() {
        String told = System.getProperty("belegg.columns", System.getenv("COLUMNS"));
        try {
            return told == null ? USUAL_COLUMNS : Math.min(Integer.parseInt(told.strip()), WIDEST);
        } catch (NumberFormatException notANumber) {
            return USUAL_COLUMNS;
        }
    }
}
