package org.belegg.training.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * NARC's stories in two folders, {@code nob} and {@code nno}. The last tenth of each, by file name and rounded up, is to measure on; the
 * rest is to learn from.
 *
 * @param path where the two folders are
 */
public record NarcCorpus(Path path) {
    private static final int MEASURED_SHARE = 10;
    private static final Set<String> HELD_BACK = Set.copyOf(heldBack());

    /**
     * The stories to measure on.
     *
     * @throws BeleggException when they are absent or broken
     */
    public List<NarcStory> dev(Language language) {
        List<Path> files = files(language);
        return read(files.subList(firstOfDev(files), files.size()), language);
    }

    /**
     * The stories to learn from, without those of {@code held-back.txt}.
     *
     * @throws BeleggException when they are absent or broken
     */
    public List<NarcStory> train(Language language) {
        List<Path> files = files(language);
        return read(files.subList(0, firstOfDev(files)), language).stream()
                .filter(story -> !HELD_BACK.contains(story.id()))
                .toList();
    }

    private static List<String> heldBack() {
        try (InputStream bytes = NarcCorpus.class.getResourceAsStream("/org/belegg/training/held-back.txt")) {
            if (bytes == null) {
                throw new BeleggException("No list held-back.txt in the jar. Build belegg-training again.", null);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException cause) {
            throw new BeleggException("Cannot read held-back.txt: " + cause.getMessage(), cause);
        }
    }

    private static int firstOfDev(List<Path> files) {
        return files.size() - (files.size() + MEASURED_SHARE - 1) / MEASURED_SHARE;
    }

    private static List<NarcStory> read(List<Path> files, Language language) {
        return files.stream().map(file -> NarcReader.read(file, language)).toList();
    }

    private List<Path> files(Language language) {
        Path folder = path.resolve(language == Language.NN ? "nno" : "nob");
        if (!Files.isDirectory(folder)) {
            throw absent(folder, null);
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw absent(folder, null);
            }
            return files;
        } catch (IOException cause) {
            throw absent(folder, cause);
        }
    }

    private static BeleggException absent(Path folder, @Nullable Exception cause) {
        return new BeleggException("No NARC stories in " + folder + ". Get NARC; see docs/training.md.", cause);
    }
}
