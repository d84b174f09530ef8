package org.belegg.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.belegg.cli.UsageException;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;

/**
 * A file a story, or several of different endings, named after its id. They appear whole, one story after another. What
 * the folder needs once beside them is written at the end, unless it is there.
 */
public final class OutputFolder implements Destination<Output> {
    // A code point takes up to four bytes, and file systems allow 255 a name.
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final List<OutputFormat> formats;
    private final Map<String, String> companions;
    private final Set<String> used = new HashSet<>();

    /**
     * Results in these formats, one a part of a story's results; the folder is made where it is not there.
     *
     * @param companions files that are written once, by name
     * @throws UsageException when it cannot be made or written to
     */
    public OutputFolder(Path folder, List<OutputFormat> formats, Map<String, String> companions) {
        make(folder);
        this.folder = folder;
        this.formats = List.copyOf(formats);
        this.companions = new LinkedHashMap<>(companions);
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
        String name = nameFor(story.id());
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < formats.size(); i++) {
            OutputFormat format = formats.get(i);
            files.put(
                    name + format.ending(),
                    format.opening() + story.result().parts().get(i) + format.closing());
        }
        write(files);
    }

    @Override
    public void finish() {
        Map<String, String> missing = new LinkedHashMap<>(companions);
        missing.keySet().removeIf(name -> Files.exists(folder.resolve(name)));
        write(missing);
    }

    /** All of these files, or none that was not there. */
    private void write(Map<String, String> files) {
        List<AtomicFile> open = new ArrayList<>();
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path place = folder.resolve(each.getKey());
            try {
                AtomicFile file = new AtomicFile(place);
                open.add(file);
                file.write(each.getValue());
            } catch (IOException cause) {
                throw failure(open, place, cause);
            }
        }
        for (AtomicFile file : open) {
            try {
                file.commit();
            } catch (IOException cause) {
                throw failure(open, folder, cause);
            }
        }
    }

    private static OutputException failure(List<AtomicFile> open, Path place, IOException cause) {
        open.forEach(AtomicFile::discard);
        return new OutputException(
                place.toString(), cause, "The stories before it are written; make room and run again.");
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
