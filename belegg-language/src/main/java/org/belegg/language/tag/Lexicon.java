package org.belegg.language.tag;

import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Which tags words were seen with in training. A word seen often takes no other tag; the tags of one seen a few times
 * are a hint.
 */
public final class Lexicon {
    private static final long CLOSED = Hash.of("closed");
    private static final int UNKNOWN = 0;

    private final HashTable entries;
    private final int[][] sets;

    /**
     * A lexicon.
     *
     * @param entries from {@link #hintKey} and {@link #closedKey} to the index of a set
     * @param sets lists of tags; the first is that of unknown words and empty
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

    /** The key under which all spellings of a word have their tags, most frequent first. */
    public static long hintKey(Word word) {
        return word.lower();
    }

    /** The key under which a word that takes no other tags has them. */
    public static long closedKey(Word word) {
        return Hash.of(word.form(), CLOSED);
    }

    /** Stands for the set of tags that the word was seen with; 0 for a rare word. */
    int hint(Word word) {
        return entries.get(hintKey(word), UNKNOWN);
    }

    /** The only tags that the word takes, or null when it may take any. */
    public int @Nullable [] only(Word word) {
        int set = entries.get(closedKey(word), UNKNOWN);
        return set == UNKNOWN ? null : sets[set];
    }
}
