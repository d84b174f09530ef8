package org.belegg.language.lemma;

import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.language.word.Word;

/** What the lemmatiser sees of a word that stands in no dictionary: its ending, with its tag. */
final class LemmaFeatures {
    private LemmaFeatures() {}

    static void extract(Word word, long tag, long language, Features features) {
        long tagHere = Hash.of(tag, language);
        features.clear();
        features.add(1, tagHere);
        for (int length = 1; length <= Word.LONGEST_SUFFIX; length++) {
            features.add(1 + length, word.suffix(length), tagHere);
            features.add(10 + length, word.suffix(length));
        }
        features.add(20, word.prefix(3), tagHere);
        features.add(21, word.shape(), tagHere);
        features.add(22, word.lower());
    }
}
