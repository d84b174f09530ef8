package org.belegg.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.BeleggException;

/**
 * The stories of one folder: its files {@code *.txt}, in UTF-8, sorted by name; folders inside it are passed over.
 *
 * @param files never empty
 */
public record StoryFolder(List<Path> files) {
    public StoryFolder {
        files = List.copyOf(files);
    }

    /**
     * The stories of a folder.
     *
     * @throws BeleggException when the folder cannot be read or has no stories
     */
    public static StoryFolder of(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new BeleggException(
                        "No story in " + folder + ": it has no file *.txt. Name another folder.", null);
            }
            return new StoryFolder(files);
        } catch (IOException cause) {
            throw new BeleggException(
                    "Cannot read the folder of stories " + folder + ". Name a folder with files *.txt.", cause);
        }
    }

    /** The texts of the stories, in the order of the files. */
    public List<String> texts() {
        return files.stream().map(StoryFolder::text).toList();
    }

    /**
     * The text of one story.
     *
     * @throws BeleggException when the file cannot be read
     */
    public static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new BeleggException("Cannot read the story " + file + " as UTF-8. Mend it or take it away.", cause);
        }
    }
}
