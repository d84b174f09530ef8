package org.belegg.archive.copies;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that bylines and signatures are made of, from {@code bylines.tsv}. */
final class BylineWords {
    private static final Map<String, Set<String>> WORDS = load();

    private BylineWords() {}

    /** Whether a story's writer is named behind this word. */
    static boolean isBeforeWriter(String word) {
        return has("writer", word);
    }

    /** Whether an agency is credited behind this word. */
    static boolean isBeforeAgency(String word) {
        return has("credit", word);
    }

    /** Whether the word says that a line is of a picture. */
    static boolean isOfPicture(String word) {
        return has("photo", word);
    }

    /** Whether the word joins two names. */
    static boolean isAnd(String word) {
        return has("and", word);
    }

    /** Whether a name that is on no list is an agency's by its ending. */
    static boolean isAgencyByEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault("agency", Set.of()).stream()
                .anyMatch(ending -> lower.endsWith(ending) && lower.length() > ending.length());
    }

    /** Whether some words say that what they name is an agency: "det statlige nyhetsbyrået". */
    static boolean tellOfAgency(String words) {
        for (String word : words.split("[^\\p{L}\\p{M}]+", -1)) {
            if (has("kind", word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(String part, String word) {
        return WORDS.getOrDefault(part, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Agencies.rows("bylines.tsv")) {
            words.computeIfAbsent(row[0], unused -> new HashSet<>()).add(row[1]);
        }
        return words;
    }
}
