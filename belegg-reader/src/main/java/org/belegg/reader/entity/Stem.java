package org.belegg.reader.entity;

import java.util.Locale;

/**
 * What the forms of a noun have in common. The lemmatiser errs on rare words ("dukken" as "dukk", "dukke" as "dukke");
 * for telling whether two phrases of one story speak of the same thing, the common beginning is safer.
 */
final class Stem {
    private static final String[] ENDINGS = {"ene", "ane", "en", "et", "er", "ar", "a", "e", "n"};
    private static final int SHORTEST = 3;

    private Stem() {}

    /** The noun without the ending of definiteness and number, in lower case. */
    static String of(String form) {
        String word = form.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (word.length() - ending.length() >= SHORTEST && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
