package org.belegg.training.treebank;

import java.nio.file.Path;
import java.util.List;
import org.belegg.model.Language;

/**
 * A folder with the treebank in four files: {@code nob-train.conll}, {@code nno-train.conll}, {@code nob-dev.conll} and
 * {@code nno-dev.conll}.
 *
 * @param path where it is
 */
public record TreebankFolder(Path path) {
    private static final List<Language> LANGUAGES = List.of(Language.NB, Language.NN);

    /**
     * The parts to learn from, Bokmål first.
     *
     * @throws org.belegg.model.BeleggException when one is absent or broken
     */
    public List<Treebank> train() {
        return LANGUAGES.stream().map(language -> read(language, "train")).toList();
    }

    /**
     * The parts to measure on, Bokmål first.
     *
     * @throws org.belegg.model.BeleggException when one is absent or broken
     */
    public List<Treebank> dev() {
        return LANGUAGES.stream().map(language -> read(language, "dev")).toList();
    }

    private Treebank read(Language language, String portion) {
        String standard = language == Language.NN ? "nno" : "nob";
        return TreebankReader.read(path.resolve(standard + "-" + portion + ".conll"), language);
    }
}
