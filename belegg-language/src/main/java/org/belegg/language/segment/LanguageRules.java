package org.belegg.language.segment;

import org.belegg.model.Language;

/**
 * What segmentation knows about one language.
 *
 * @param abbreviations written with a full stop
 * @param openers frequent words that, with a capital letter, open a sentence rather than continue a name
 * @param creditLabels what stands before the colon of a picture credit: "Foto"
 */
record LanguageRules(Abbreviations abbreviations, WordList openers, WordList creditLabels) {
    /** Reads the language's files. */
    static LanguageRules read(Language language) {
        return new LanguageRules(
                Abbreviations.read(language),
                WordList.read(language, "sentence-openers.txt"),
                WordList.read(language, "credit-labels.txt"));
    }
}
