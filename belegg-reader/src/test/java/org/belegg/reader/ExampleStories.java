package org.belegg.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The stories in the project's folder {@code examples}. Maven runs the tests of a module in the module's folder. */
final class ExampleStories {
    private static final Path FOLDER = Path.of("..", "examples");

    private ExampleStories() {}

    /** Their texts, sorted by the files' names. */
    static List<String> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(ExampleStories::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no example stories", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
