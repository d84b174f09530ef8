package org.belegg.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.belegg.cli.UsageException;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;

/** A file a story, named after its id. Each appears whole, one after another. */
public final class OutputFolder implements Destination<Output> {
    // A code point takes up to four bytes, and file systems allow 255 a name.
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final OutputFormat format;
    private final Set<String> used = new HashSet<>();

    /**
     * Results in this format; the folder is made where it is not there.
     *
     * @throws UsageException when it cannot be made or written to
     */
    public OutputFolder(Path folder, OutputFormat format) {
        make(folder);
        this.folder = folder;
        this.format = format;
    }

    /** Makes the folder where it is not there; throws when it cannot be made or written to. */
    static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new UsageException("cannot make the folder " + folder + ": " + cause.getMessage());
        }
        if (!Files.isWritable(folder)) {
            throw new UsageException("cannot write to " + folder + ": permission denied. Choose another place.");
        }
    }

    @Override
    public void write(Outcome.Done<Output> story) {
        Path place = folder.resolve(nameFor(story.id()) + format.ending());
        AtomicFile file = null;
        try {
            file = new AtomicFile(place);
            file.write(format.opening());
            file.write(story.result().whole());
            file.write(format.closing());
            file.commit();
        } catch (IOException cause) {
            if (file != null) {
                file.discard();
            }
            throw new OutputException(
                    place.toString(), cause, "The stories before it are written; make room and run again.");
        }
    }

    @Override
    public void finish() {
        // Each file was finished by itself.
    }

    @Override
    public String keep() {
        return "written to " + folder;
    }

    @Override
    public void discard() {
        // Each file is whole or was removed.
    }

    /** A name that no other story of this run has, even where the file system knows no case; never one that leads out. */
    private String nameFor(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints()
                .limit(LONGEST_NAME)
                .forEach(codePoint -> safe.appendCodePoint(
                        Character.isLetterOrDigit(codePoint) || "-_.,+ ".indexOf(codePoint) >= 0 ? codePoint : '_'));
        if (safe.charAt(0) == '.') {
            safe.setCharAt(0, '_');
        }
        String name = safe.toString();
        for (int number = 2; !used.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = safe + "-" + number;
        }
        return name;
    }
}
