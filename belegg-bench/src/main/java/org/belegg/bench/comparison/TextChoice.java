package org.belegg.bench.comparison;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.belegg.bench.StoryFolder;
import org.belegg.language.TextAnalyser;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;

/** Chooses what each system reads: Belegg the Norwegian stories, CoreNLP English ones. */
final class TextChoice {
    private TextChoice() {}

    /**
     * A text of the wanted size for each system that takes part.
     *
     * @throws BeleggException when a folder cannot be read, or has no story in the language of its system
     */
    static Map<ComparedSystem, ReadText> of(ComparisonOptions options) {
        TextAnalyser analyser = TextAnalyser.create();
        Path folder = options.stories();
        Map<Boolean, List<Path>> stories = StoryFolder.of(folder).files().stream()
                .collect(Collectors.partitioningBy(
                        file -> analyser.decideLanguage(StoryFolder.text(file)) == Language.EN));
        List<Path> english = stories.getOrDefault(true, List.of());
        List<Path> norwegian = stories.getOrDefault(false, List.of());

        Map<ComparedSystem, ReadText> texts = new EnumMap<>(ComparedSystem.class);
        texts.put(ComparedSystem.BELEGG, text("Norwegian", folder, nameOf(folder), norwegian, options.words()));
        if (options.systems().contains(ComparedSystem.CORENLP)) {
            Path englishFolder = options.english().orElse(folder);
            List<Path> files = options.english().isPresent()
                    ? StoryFolder.of(englishFolder).files()
                    : english;
            String name = options.englishName().orElseGet(() -> nameOf(englishFolder));
            texts.put(ComparedSystem.CORENLP, text("English", englishFolder, name, files, options.words()));
        }
        return texts;
    }

    private static ReadText text(String language, Path folder, String name, List<Path> files, int words) {
        if (files.isEmpty()) {
            throw new BeleggException(
                    "No story in " + language + " in " + folder
                            + ". Name another folder with --stories (for Belegg) or --english (for CoreNLP).",
                    null);
        }
        return ReadText.of(language + ", from " + name, files, words);
    }

    /** The last part of a path alone: the rest is of this machine and means nothing in a report. */
    private static String nameOf(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
