package org.belegg.language.name;

import java.util.List;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;

/** What the name finder sees at one word. */
final class NameFeatures {
    private static final long OUTSIDE = Hash.of("outside");
    private static final int NEAREST = 12;

    private final HashTable spellings;

    /** {@code spellings} tells how often a word is written with a capital and without. */
    NameFeatures(HashTable spellings) {
        this.spellings = spellings;
    }

    void extract(
            List<TaggedSentence> story,
            Occurrences occurrences,
            int[] marks,
            int sentence,
            int index,
            Features features) {
        TaggedSentence here = story.get(sentence);
        Word word = word(here, index);
        Word before = word(here, index - 1);
        Word beforeThat = word(here, index - 2);
        Word after = word(here, index + 1);
        Word afterThat = word(here, index + 2);
        features.clear();
        ofWords(word, before, beforeThat, after, afterThat, index == 0, features);
        ofTags(here, word, index, features);
        ofSurroundings(here, index, features);
        if (word.isCapitalised()) {
            ofOccurrences(story, occurrences.others(word, sentence, index), features);
        }
        ofParts(word, features);
        ofMarks(marks, index, word, features);
    }

    private void ofWords(
            Word word, Word before, Word beforeThat, Word after, Word afterThat, boolean first, Features features) {
        long spelling = spellings.get(word.lower(), 0);
        features.add(1, word.lower());
        features.add(2, word.form());
        features.add(3, word.shape());
        features.add(4, before.lower());
        features.add(5, after.lower());
        features.add(6, beforeThat.lower());
        features.add(7, afterThat.lower());
        features.add(8, before.shape());
        features.add(9, after.shape());
        features.add(10, before.lower(), word.lower());
        features.add(11, word.lower(), after.lower());
        features.add(12, before.shape(), word.shape());
        features.add(13, word.shape(), after.shape());
        features.add(14, before.shape(), word.shape(), after.shape());
        features.add(15, beforeThat.lower(), before.lower());
        features.add(16, after.lower(), afterThat.lower());
        features.add(17, before.lower(), after.lower());
        features.add(18, first ? 1 : 0, word.shape(), spelling);
        features.add(19, spelling, word.isCapitalised() ? 1 : 0);
        features.add(20, before.lower(), word.shape());
        features.add(21, word.shape(), after.lower());
        features.add(22, beforeThat.shape(), before.shape(), word.shape());
        features.add(23, word.shape(), after.shape(), afterThat.shape());
        for (int length = 2; length <= 5; length++) {
            features.add(30 + length, word.suffix(length));
            features.add(40 + length, word.prefix(length));
            features.add(50 + length, before.suffix(length));
            features.add(60 + length, after.suffix(length));
        }
        features.add(70, word.suffix(4), before.lower());
        features.add(71, word.suffix(3), after.lower());
        features.add(72, word.suffix(3), word.shape(), before.shape());
    }

    private static void ofTags(TaggedSentence here, Word word, int index, Features features) {
        long part = part(here, index);
        long before = part(here, index - 1);
        long after = part(here, index + 1);
        features.add(80, part);
        features.add(81, before);
        features.add(82, after);
        features.add(83, tag(here, index));
        features.add(84, tag(here, index - 1));
        features.add(85, tag(here, index + 1));
        features.add(86, before, part, after);
        features.add(87, tag(here, index - 1), tag(here, index));
        features.add(88, tag(here, index), tag(here, index + 1));
        features.add(89, part(here, index - 2));
        features.add(90, part(here, index + 2));
        features.add(91, word.shape(), tag(here, index), tag(here, index + 1));
    }

    private static void ofSurroundings(TaggedSentence here, int index, Features features) {
        features.add(100, nearest(here, index, -1, true));
        features.add(101, nearest(here, index, 1, true));
        features.add(102, nearest(here, index, -1, false));
        features.add(103, nearest(here, index, 1, false));
    }

    /** The nearest verb, or the nearest noun that is no name, to one side. */
    private static long nearest(TaggedSentence here, int index, int step, boolean verb) {
        for (int i = index + step; i >= 0 && i < here.size() && Math.abs(i - index) <= NEAREST; i += step) {
            boolean found = verb
                    ? here.tag(i).partOfSpeech().equals("verb")
                    : here.tag(i).has("appell");
            if (found) {
                return here.words().get(i).lower();
            }
        }
        return OUTSIDE;
    }

    private static void ofOccurrences(List<TaggedSentence> story, List<Occurrences.Place> others, Features features) {
        for (Occurrences.Place other : others) {
            TaggedSentence there = story.get(other.sentence());
            Word before = word(there, other.word() - 1);
            Word after = word(there, other.word() + 1);
            features.add(110, before.lower());
            features.add(111, after.lower());
            features.add(112, other.word() == 0 ? 0 : 1, before.isCapitalised() ? 1 : 0, after.isCapitalised() ? 1 : 0);
            features.add(113, tag(there, other.word()));
        }
    }

    private static void ofParts(Word word, Features features) {
        String text = word.lowerText();
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < text.length() - 1) {
            features.add(120, Hash.of(text, 0, hyphen));
            features.add(121, Hash.of(text, text.lastIndexOf('-') + 1, text.length()));
        }
    }

    /** What the lists of known names say. */
    private static void ofMarks(int[] marks, int index, Word word, Features features) {
        int here = marks[index];
        features.add(130, here);
        features.add(131, index > 0 ? marks[index - 1] : 0);
        features.add(132, index + 1 < marks.length ? marks[index + 1] : 0);
        if (here != 0) {
            int position = here & 3;
            for (int kind = 0; kind < Gazetteer.kinds(); kind++) {
                if (((here >> 2) & (1 << kind)) != 0) {
                    features.add(133, kind, position);
                    features.add(134, kind, position, word.shape());
                }
            }
        }
    }

    private static Word word(TaggedSentence sentence, int index) {
        return index >= 0 && index < sentence.size() ? sentence.words().get(index) : Word.OUTSIDE;
    }

    private static long part(TaggedSentence sentence, int index) {
        boolean inside = index >= 0 && index < sentence.size();
        return inside ? sentence.partOfSpeechHash(index) : OUTSIDE;
    }

    private static long tag(TaggedSentence sentence, int index) {
        boolean inside = index >= 0 && index < sentence.size();
        return inside ? sentence.tagHash(index) : OUTSIDE;
    }
}
