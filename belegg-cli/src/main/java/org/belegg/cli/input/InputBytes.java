package org.belegg.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files, and says in words what keeps one from being read. */
final class InputBytes {
    // A story of this size is a mistake: a file of another kind, or a corpus that wants to be JSON Lines.
    private static final long LARGEST = 256L << 20;

    private InputBytes() {}

    /**
     * The whole content of a file.
     *
     * @throws UnreadableInputException when it cannot be had
     */
    static byte[] of(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new UnreadableInputException(
                        file + " has " + (size >> 20) + " MB, more than a story can have (" + (LARGEST >> 20)
                                + " MB). Put one story a file, or one a line in a .jsonl file.",
                        null);
            }
            return Files.readAllBytes(file);
        } catch (IOException cause) {
            throw unreadable(file.toString(), cause);
        }
    }

    /** Whether two names stand for one file. */
    static boolean isSameFile(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException oneIsMissing) {
            return false;
        }
    }

    /** The failure to read, in words. */
    static UnreadableInputException unreadable(String place, IOException cause) {
        String why;
        if (cause instanceof NoSuchFileException) {
            why = "there is no such file. Check the name.";
        } else if (cause instanceof AccessDeniedException) {
            why = "it may not be read. Check its permissions.";
        } else {
            why = String.valueOf(cause.getMessage());
        }
        return new UnreadableInputException("cannot read " + place + ": " + why, cause);
    }
}
