package org.belegg.language.tag;

import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.word.Word;

/**
 * Which tags words were seen with in training. A word seen often takes no other tag; any other word takes the tags that
 * words with its ending were seen with. The tags of a word seen a few times are a hint besides.
 */
public final class Lexicon {
    private static final long CLOSED = Hash.of("closed");
    private static final long ENDING = Hash.of("ending");
    private static final int[] ENDINGS = {3, 2};
    private static final int UNKNOWN = 0;

    private final HashTable entries;
    private final int[][] sets;

    /**
     * A lexicon.
     *
     * @param entries from {@link #hintKey}, {@link #closedKey} and {@link #endingKey} to the index of a set
     * @param sets sets of tags; the first is that of words of which nothing is known, and has all tags
     */
    public Lexicon(HashTable entries, int[][] sets) {
        this.entries = entries;
        this.sets = sets.clone();
    }

    /** Reads a lexicon where a model file has one. */
    public static Lexicon read(ModelReader model) {
        HashTable entries = model.table();
        int[][] sets = new int[model.number()][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = model.numbers();
        }
        return new Lexicon(entries, sets);
    }

    /** The lengths of the endings that are looked up, in this order. */
    public static int[] endings() {
        return ENDINGS.clone();
    }

    /** The key under which all spellings of a word have their tags, most frequent first. */
    public static long hintKey(Word word) {
        return word.lower();
    }

    /** The key under which a word that takes no other tags has them. */
    public static long closedKey(Word word) {
        return Hash.of(word.form(), CLOSED);
    }

    /** The key under which an ending has its tags; words with a capital and without are kept apart. */
    public static long endingKey(Word word, int length) {
        return Hash.of(word.suffix(length), ENDING, 2 * length + (word.isCapitalised() ? 1 : 0));
    }

    /** Stands for the set of tags that the word was seen with; 0 for a rare word. */
    int hint(Word word) {
        return entries.get(hintKey(word), UNKNOWN);
    }

    /** The tags that the word may take; never empty. Not to be changed. */
    public int[] candidates(Word word) {
        int set = entries.get(closedKey(word), UNKNOWN);
        for (int i = 0; i < ENDINGS.length && set == UNKNOWN; i++) {
            set = entries.get(endingKey(word, ENDINGS[i]), UNKNOWN);
        }
        return sets[set];
    }
}
