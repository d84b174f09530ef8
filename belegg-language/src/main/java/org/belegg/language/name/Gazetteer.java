package org.belegg.language.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.word.Word;
import org.belegg.model.BeleggException;

/**
 * Lists of known names, a file a kind: states, towns, parties, newspapers and so on. What a list says is a hint for the
 * name finder, never a decision, so a name may stand in several lists. Safe to share between threads.
 */
final class Gazetteer {
    private static final String FOLDER = "/org/belegg/language/names/";
    private static final List<String> KINDS = List.of(
            "state",
            "region",
            "city",
            "municipality",
            "place",
            "party",
            "public-body",
            "organisation",
            "media",
            "first-name");
    private static final int LONGEST = 6;
    private static final int NOTHING = 0;

    private final HashTable entries;

    private Gazetteer(HashTable entries) {
        this.entries = entries;
    }

    /**
     * Reads the built-in lists.
     *
     * @throws BeleggException when one is absent
     */
    static Gazetteer read() {
        Map<Long, Integer> entries = new HashMap<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            read(FOLDER + KINDS.get(kind) + ".txt", 1 << kind, entries);
        }
        return new Gazetteer(HashTable.of(entries));
    }

    private static void read(String file, int mark, Map<Long, Integer> entries) {
        try (InputStream bytes = Gazetteer.class.getResourceAsStream(file)) {
            if (bytes == null) {
                throw new BeleggException("No list of names " + file + " in the jar. Build Belegg again.", null);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.merge(phrase(line), mark, (one, other) -> one | other);
                }
            }
        } catch (IOException cause) {
            throw new BeleggException("Cannot read list of names " + file + ": " + cause.getMessage(), cause);
        }
    }

    private static long phrase(String line) {
        long phrase = 0;
        for (String word : line.strip().split(" +", -1)) {
            phrase = Hash.of(phrase, Hash.of(word.toLowerCase(Locale.ROOT)));
        }
        return phrase;
    }

    /**
     * What the lists say of each word of a sentence: 0 for nothing, else which lists have the name that it is part of,
     * and whether it is that name's first, inner, last or only word. Of overlapping names the first and longest counts.
     */
    int[] marks(List<Word> words) {
        int[] marks = new int[words.size()];
        int i = 0;
        while (i < marks.length) {
            i += words.get(i).isCapitalised() ? mark(words, i, marks) : 1;
        }
        return marks;
    }

    /** Marks the longest name that starts here; returns how many words to go on. */
    private int mark(List<Word> words, int start, int[] marks) {
        int found = NOTHING;
        int length = 0;
        long phrase = 0;
        for (int i = 0; i < LONGEST && start + i < marks.length; i++) {
            Word word = words.get(start + i);
            int kinds = entries.get(Hash.of(phrase, word.lower()), NOTHING);
            if (kinds == NOTHING && word.lowerText().endsWith("s")) {
                kinds = entries.get(Hash.of(phrase, genitiveless(word)), NOTHING);
            }
            if (kinds != NOTHING) {
                found = kinds;
                length = i + 1;
            }
            phrase = Hash.of(phrase, word.lower());
        }
        for (int i = 0; i < length; i++) {
            int position = length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1;
            marks[start + i] = 4 * found + position;
        }
        return Math.max(1, length);
    }

    private static long genitiveless(Word word) {
        String text = word.lowerText();
        return Hash.of(text, 0, text.length() - 1);
    }

    /** How many kinds of lists there are. */
    static int kinds() {
        return KINDS.size();
    }
}
