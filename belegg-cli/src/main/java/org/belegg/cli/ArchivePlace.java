package org.belegg.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.archive.Archive;
import org.belegg.archive.store.Patience;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive a verb works in. */
final class ArchivePlace {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Option(names = "--in", required = true, paramLabel = "ARCHIVE", description = "The archive: one file.")
    private String place = "";

    /** Its name, as it was given. */
    String name() {
        return place;
    }

    /** The archive's file, and those that SQLite keeps beside it. */
    List<Path> files() {
        return Stream.of("", "-wal", "-shm", "-journal")
                .map(ending -> path(place + ending))
                .toList();
    }

    /**
     * Where results go.
     *
     * @param output as it was given, or null when it was not
     * @return null for the standard output
     * @throws UsageException when the results would take the archive's place
     */
    @Nullable
    Path placeOfResults(@Nullable String output) {
        if (output == null || output.equals("-")) {
            return null;
        }
        Path results = path(output);
        if (files().stream().anyMatch(file -> isSame(file, results))) {
            throw wouldBeOverwritten(results);
        }
        return results;
    }

    /** The failure to write results there. */
    static UsageException wouldBeOverwritten(@Nullable Path results) {
        return new UsageException("-o " + results + " would overwrite the archive. Choose another place.");
    }

    /** Whether both are one file, which need not be there yet. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException notThere) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Opens it. */
    Archive open(Console console) {
        return Archive.open(path(place), patience(place, console));
    }

    /** A name on the command line as a path. */
    static Path path(String place) {
        try {
            return Path.of(place);
        } catch (InvalidPathException cause) {
            throw new UsageException("\"" + place + "\" is no name that a file can have: " + cause.getReason());
        }
    }

    /** Waits for another writer, and tells that it does. */
    static Patience patience(String place, Console console) {
        return new Patience(
                LONGEST_WAIT, () -> console.say("belegg: somebody else writes to " + place + "; waiting for them ..."));
    }
}
