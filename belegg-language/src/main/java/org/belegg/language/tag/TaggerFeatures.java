package org.belegg.language.tag;

import java.util.List;
import org.belegg.language.linear.Features;
import org.belegg.language.word.Word;

/** What the tagger sees at one word: the word, two words to each side, and the tags already given at the left. */
final class TaggerFeatures {
    private static final long START = 0x5EED;

    private final Lexicon lexicon;
    private final Tagset tagset;

    TaggerFeatures(Lexicon lexicon, Tagset tagset) {
        this.lexicon = lexicon;
        this.tagset = tagset;
    }

    /** Adds to {@code features} what is seen of the word at {@code index}; {@code tags} holds those of the words before it. */
    void extract(List<Word> words, long language, int[] tags, int index, Features features) {
        Word word = words.get(index);
        Word before = at(words, index - 1);
        Word beforeThat = at(words, index - 2);
        Word after = at(words, index + 1);
        Word afterThat = at(words, index + 2);
        ofWord(word, language, index == 0, features);
        ofNeighbours(word, before, beforeThat, after, afterThat, features);
        ofHints(word, before, after, afterThat, features);
        ofHistory(word, after, tags, index, features);
    }

    private static void ofWord(Word word, long language, boolean first, Features features) {
        features.add(1, word.form());
        features.add(2, word.lower());
        features.add(3, word.lower(), language);
        features.add(4, word.shape());
        features.add(5, first ? 1 : 0, word.isCapitalised() ? 1 : 0);
        for (int length = 1; length <= 4; length++) {
            features.add(5 + length, word.prefix(length));
        }
        for (int length = 1; length <= 6; length++) {
            features.add(10 + length, word.suffix(length));
        }
        features.add(17, word.suffix(3), language);
        features.add(18, word.suffix(2), word.shape());
        features.add(19, word.suffix(4), word.prefix(2));
    }

    private static void ofNeighbours(
            Word word, Word before, Word beforeThat, Word after, Word afterThat, Features features) {
        features.add(20, before.lower());
        features.add(21, beforeThat.lower());
        features.add(22, after.lower());
        features.add(23, afterThat.lower());
        features.add(24, before.suffix(3));
        features.add(25, after.suffix(3));
        features.add(26, after.suffix(2), after.shape());
        features.add(27, before.lower(), word.lower());
        features.add(28, word.lower(), after.lower());
        features.add(29, before.lower(), after.lower());
        features.add(30, before.shape(), word.shape(), after.shape());
        features.add(31, word.suffix(4), before.lower());
        features.add(32, word.suffix(3), after.suffix(2));
        features.add(33, word.suffix(3), after.lower());
        features.add(34, word.lower(), after.suffix(3));
    }

    private void ofHints(Word word, Word before, Word after, Word afterThat, Features features) {
        long here = lexicon.hint(word);
        long next = lexicon.hint(after);
        long nextButOne = lexicon.hint(afterThat);
        features.add(40, here);
        features.add(41, next);
        features.add(42, here, next);
        features.add(43, before.lower(), here);
        features.add(44, here, next, nextButOne);
        features.add(45, word.suffix(3), next);
        features.add(46, word.lower(), next);
        features.add(47, lexicon.hint(before), here, next);
        features.add(48, word.lower(), next, nextButOne);
    }

    private void ofHistory(Word word, Word after, int[] tags, int index, Features features) {
        long last = index > 0 ? tagset.hash(tags[index - 1]) : START;
        long lastButOne = index > 1 ? tagset.hash(tags[index - 2]) : START;
        long lastPart = index > 0 ? tagset.partOfSpeechHash(tags[index - 1]) : START;
        long here = lexicon.hint(word);
        long next = lexicon.hint(after);
        features.add(50, last);
        features.add(51, last, lastButOne);
        features.add(52, last, word.lower());
        features.add(53, last, word.suffix(2));
        features.add(54, last, word.suffix(3));
        features.add(55, last, here);
        features.add(56, last, next);
        features.add(57, last, lastButOne, here);
        features.add(58, last, here, next);
        features.add(59, lastPart, word.lower(), after.lower());
        features.add(60, last, word.shape());
        features.add(61, last, after.suffix(3));
    }

    private static Word at(List<Word> words, int index) {
        return index >= 0 && index < words.size() ? words.get(index) : Word.OUTSIDE;
    }
}
