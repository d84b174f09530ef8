package org.belegg.archive.copies;

import java.text.Normalizer;
import java.util.Arrays;
import org.belegg.model.Span;

/**
 * The wording of a story as runs of {@value #WORDS} words, each a number. Case, punctuation, soft hyphens, line breaks, the
 * header of web corpora and bylines do not matter. The numbers are the same on every machine and in every version: what an
 * archive keeps is made of them.
 */
final class Shingles {
    /** How many words a run has. */
    static final int WORDS = 4;

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Shingles() {}

    /** The runs in text order; fewer words than a run has make none. */
    static long[] of(String text) {
        long[] words = words(text);
        int count = Math.max(0, words.length - WORDS + 1);
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long run = 0;
            for (int j = i; j < i + WORDS; j++) {
                run = (run + words[j]) * STEP;
            }
            shingles[i] = mixed(run);
        }
        return shingles;
    }

    private static long[] words(String text) {
        long[] words = new long[256];
        int count = 0;
        for (Span line : StoryLines.of(text)) {
            if (CreditFinder.isByline(text, line)) {
                continue;
            }
            String wording = composed(text.substring(line.start(), line.end()));
            long word = FNV_START;
            boolean isInside = false;
            for (int i = 0; i < wording.length(); ) {
                int letter = wording.codePointAt(i);
                i += Character.charCount(letter);
                if (isPartOfWord(letter)) {
                    word = (word ^ Character.toLowerCase(letter)) * FNV_PRIME;
                    isInside = true;
                } else if (isInside && !isInvisible(letter)) {
                    words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                    words[count++] = mixed(word);
                    word = FNV_START;
                    isInside = false;
                }
            }
            if (isInside) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = mixed(word);
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPartOfWord(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** Soft hyphens, joiners and the like stand inside words and are not seen. */
    private static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    /** The bits of a number spread over all others, so that any of them may be compared (SplitMix64, Steele and others 2014). */
    static long mixed(long number) {
        long mixed = number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
