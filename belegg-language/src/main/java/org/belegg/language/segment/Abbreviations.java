package org.belegg.language.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.belegg.language.data.LanguageFile;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;

/**
 * The abbreviations of one language that are written with a full stop, from {@code abbreviations.tsv} in the language's
 * folder. Immutable; safe to share between threads.
 */
final class Abbreviations {
    /** Where an abbreviation can stand. */
    enum Place {
        /** Something always follows it in its sentence: "kl.", "dr.", "f.eks." */
        INSIDE,
        /** An abbreviation only before a number or a small letter, an ordinary word otherwise: "s.", "art." */
        NUMBER,
        /** It can be the last word of a sentence: "osv.", "mill.", "t.v." */
        ANYWHERE,
        /** It is no abbreviation that we know. */
        NONE
    }

    private static final String FILE = "abbreviations.tsv";
    private static final int LONGEST = 24;

    private final Map<String, Place> places;

    private Abbreviations(Map<String, Place> places) {
        this.places = Map.copyOf(places);
    }

    /** Reads the list of this language. */
    static Abbreviations read(Language language) {
        Map<String, Place> places = new HashMap<>();
        for (String line : LanguageFile.lines(language.code(), FILE)) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new BeleggException(
                        "Cannot read " + language.code() + "/" + FILE + ", line \"" + line
                                + "\": three columns expected, found " + columns.length + ".",
                        null);
            }
            places.put(columns[0], Place.valueOf(columns[1].toUpperCase(Locale.ROOT)));
        }
        return new Abbreviations(places);
    }

    /**
     * The place of the word {@code text[start, end)}, its last full stop left out.
     *
     * @param first whether it is the first of its sentence, where the small ones have a capital letter too
     */
    Place placeOf(String text, int start, int end, boolean first) {
        if (end - start > LONGEST || end == start) {
            return Place.NONE;
        }
        String word = text.substring(start, end);
        Place exact = places.get(word);
        if (exact != null) {
            return exact;
        }
        Place capitalised = places.getOrDefault(Character.toLowerCase(word.charAt(0)) + word.substring(1), Place.NONE);
        // "Kap. 7" opens sentences, but the "Jan." in "Jeg traff Jan. 3 av dem" is a name.
        return capitalised == Place.NUMBER && !first ? Place.NONE : capitalised;
    }
}
