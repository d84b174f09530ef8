package org.belegg.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belegg.cli.UsageException;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;
import org.jspecify.annotations.Nullable;

/** One file for all results. It appears when the run is done; a run that fails leaves an older file as it was. */
public final class OutputFile implements Destination<Output> {
    static final String REMEDY = "Nothing was left behind; make room and run again.";

    private final Path place;
    private final OutputFormat format;
    private @Nullable AtomicFile file;

    /**
     * Results in this format. Nothing is made yet.
     *
     * @throws UsageException when the file could not be made
     */
    public OutputFile(Path place, OutputFormat format) {
        requireWritable(place);
        this.place = place;
        this.format = format;
    }

    /** Throws when no file could be made there. */
    static void requireWritable(Path place) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("cannot write " + place + ": there is no folder " + folder + ". Make it first.");
        }
        if (!isWritable(place, folder)) {
            throw new UsageException("cannot write " + place + ": permission denied. Choose another place.");
        }
    }

    /**
     * Writes a text that is all there is, and completes the file.
     *
     * @throws OutputException when it cannot be written; nothing is left behind then
     */
    public void writeWhole(String text) {
        try {
            write(text);
            finish();
        } catch (OutputException cause) {
            discard();
            throw cause;
        }
    }

    @Override
    public void write(Outcome.Done<Output> story) {
        write(story.result().whole());
    }

    /** Writes a text; nothing may be written after {@link #finish()}. */
    public void write(String text) {
        try {
            opened().write(text);
        } catch (IOException cause) {
            throw new OutputException(place.toString(), cause, REMEDY);
        }
    }

    @Override
    public void finish() {
        try {
            AtomicFile whole = opened();
            whole.write(format.closing());
            whole.commit();
        } catch (IOException cause) {
            throw new OutputException(place.toString(), cause, REMEDY);
        }
    }

    @Override
    public String keep() {
        try {
            AtomicFile part = opened();
            part.write(format.closing());
            return "kept in " + part.commitPartial();
        } catch (IOException cause) {
            throw new OutputException(place.toString(), cause, REMEDY);
        }
    }

    @Override
    public void discard() {
        if (file != null) {
            file.discard();
        }
    }

    private static boolean isWritable(Path place, Path folder) {
        if (!Files.exists(place)) {
            return Files.isWritable(folder);
        }
        // What is no regular file, such as a device, is written to where it is; a regular one is replaced.
        return Files.isWritable(place) && (!Files.isRegularFile(place) || Files.isWritable(folder));
    }

    private AtomicFile opened() throws IOException {
        AtomicFile open = file;
        if (open == null) {
            open = new AtomicFile(place);
            file = open;
            open.write(format.opening());
        }
        return open;
    }
}
