package org.belegg.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written under another name beside its place and moved there at the
 * end. A place that is no regular file (a device, a named pipe) is written to directly.
 */
final class AtomicFile {
    private final Path target;
    private final Path written;
    private final OutputStream out;

    /** Begins the file. What stands at its place stays until {@link #commit()}. */
    AtomicFile(Path place) throws IOException {
        // A link stays a link: what it points to is replaced.
        target = Files.isSymbolicLink(place) ? place.toRealPath() : place;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            written = target;
            out = Files.newOutputStream(target, StandardOpenOption.WRITE);
        } else {
            written = target.resolveSibling("." + target.getFileName() + ".tmp-"
                    + ProcessHandle.current().pid());
            out = new BufferedOutputStream(Files.newOutputStream(written), 1 << 16);
        }
    }

    void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes bytes; the file closes it. */
    OutputStream stream() {
        return out;
    }

    /** Puts the file at its place. */
    void commit() throws IOException {
        moveTo(target);
    }

    /** Puts the file beside its place, under a name that says that it is not whole; returns where. */
    Path commitPartial() throws IOException {
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        moveTo(partial);
        return partial;
    }

    /** Removes what was written. Never throws. */
    void discard() {
        try {
            out.close();
        } catch (IOException alreadyFailing) {
            // Closing writes what is buffered, to a disk that may be full. The file goes away anyway.
        }
        if (written != target) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException leftBehind) {
                // Nothing better can be done; the first failure is the one that is told.
            }
        }
    }

    private void moveTo(Path place) throws IOException {
        out.close();
        if (written == target) {
            return;
        }
        try {
            Files.move(written, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(written, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
