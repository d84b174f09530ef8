package org.belegg.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.belegg.cli.UsageException;

/** What the arguments of a command name: files, the stories of folders, and {@code -} for the standard input. */
public final class Inputs {
    private final List<StoryInput> all = new ArrayList<>();
    private final InputStream standardInput;

    private Inputs(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * The inputs that arguments name, in their order; a folder stands for all stories below it, sorted by name. A file
     * that is missing is found out only when it is read.
     *
     * @throws UnreadableInputException when a folder holds no story or cannot be read
     * @throws UsageException when an argument is no name that a file can have, or {@code -} is given twice
     */
    public static List<StoryInput> of(List<String> arguments, InputStream standardInput) {
        Inputs inputs = new Inputs(standardInput);
        arguments.forEach(inputs::add);
        return inputs.all;
    }

    private void add(String argument) {
        if (argument.equals("-")) {
            if (all.stream().anyMatch(StandardInput.class::isInstance)) {
                throw new UsageException("the standard input (-) can be read only once");
            }
            all.add(new StandardInput(standardInput));
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                all.add(file(path, path.getFileName() == null ? path : path.getFileName()));
            }
        } catch (InvalidPathException cause) {
            throw new UsageException("\"" + argument + "\" is no name that a file can have: " + cause.getReason());
        }
    }

    private void addFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> stories = files.filter(Inputs::isStory)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (stories.isEmpty()) {
                throw new UnreadableInputException(
                        folder + " holds no story: no file below it ends with .txt or .jsonl", null);
            }
            stories.forEach(story -> all.add(file(story, folder.relativize(story))));
        } catch (IOException | java.io.UncheckedIOException cause) {
            throw new UnreadableInputException("cannot list " + folder + ": " + cause.getMessage(), cause);
        }
    }

    private static StoryInput file(Path file, Path name) {
        return isJsonLines(file) ? new JsonLinesFile(file) : new TextFile(file, withoutEnding(name));
    }

    private static boolean isStory(Path file) {
        String name = file.getFileName().toString();
        return (lowerCase(file).endsWith(".txt") || isJsonLines(file))
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }

    private static boolean isJsonLines(Path file) {
        return lowerCase(file).endsWith(".jsonl") || lowerCase(file).endsWith(".ndjson");
    }

    private static String lowerCase(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private static String withoutEnding(Path name) {
        String id = name.toString().replace('\\', '/');
        int dot = id.lastIndexOf('.');
        return dot > id.lastIndexOf('/') + 1 ? id.substring(0, dot) : id;
    }
}
