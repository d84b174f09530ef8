package org.belegg.language.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.language.linear.Hash;

/**
 * What can be known of a word by itself, as numbers that features are made of: its form, its beginning and end, its
 * shape. Not changed after it is made; safe to share between threads.
 */
public final class Word {
    /** What stands before a sentence's first word and after its last. */
    public static final Word OUTSIDE = new Word("\u0000outside");

    /** The longest ending that is kept apart. */
    public static final int LONGEST_SUFFIX = 7;

    /** The longest beginning that is kept apart. */
    public static final int LONGEST_PREFIX = 5;

    private static final int LONGEST_RUN = 2;

    private final String text;
    private final String lowerText;
    private final long form;
    private final long lower;
    private final long shape;
    private final long[] suffixes = new long[LONGEST_SUFFIX];
    private final long[] prefixes = new long[LONGEST_PREFIX];
    private final boolean capitalised;

    private Word(String text) {
        this.text = text;
        this.lowerText = text.toLowerCase(Locale.ROOT);
        this.form = Hash.of(text);
        this.lower = Hash.of(lowerText);
        this.shape = Hash.of(shape(text));
        int length = lowerText.length();
        for (int i = 0; i < LONGEST_SUFFIX; i++) {
            suffixes[i] = Hash.of(lowerText, Math.max(0, length - i - 1), length);
        }
        for (int i = 0; i < LONGEST_PREFIX; i++) {
            prefixes[i] = Hash.of(lowerText, 0, Math.min(length, i + 1));
        }
        this.capitalised = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** The words of one sentence, given as its tokens are written; see {@link NormalForm}. */
    public static List<Word> of(List<String> forms) {
        List<Word> words = new ArrayList<>(forms.size());
        for (String normal : NormalForm.of(forms)) {
            words.add(new Word(normal));
        }
        return words;
    }

    /** The normal form. */
    public String text() {
        return text;
    }

    /** The normal form in small letters. */
    public String lowerText() {
        return lowerText;
    }

    /** Stands for the normal form. */
    public long form() {
        return form;
    }

    /** Stands for the normal form in small letters. */
    public long lower() {
        return lower;
    }

    /** Stands for the pattern of capitals, small letters, digits and marks; runs are cut to two. */
    public long shape() {
        return shape;
    }

    /** Stands for the last {@code length} small letters, 1 to {@link #LONGEST_SUFFIX}; the whole of a shorter word. */
    public long suffix(int length) {
        return suffixes[length - 1];
    }

    /** Stands for the first {@code length} small letters, 1 to {@link #LONGEST_PREFIX}; the whole of a shorter word. */
    public long prefix(int length) {
        return prefixes[length - 1];
    }

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return capitalised;
    }

    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char kind = kind(text.charAt(i));
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run <= LONGEST_RUN) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char character) {
        if (Character.isUpperCase(character)) {
            return 'X';
        }
        if (Character.isLetter(character)) {
            return 'x';
        }
        return Character.isDigit(character) ? '0' : character;
    }

    @Override
    public String toString() {
        return text;
    }
}
