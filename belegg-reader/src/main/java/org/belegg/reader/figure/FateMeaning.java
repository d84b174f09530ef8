package org.belegg.reader.figure;

import java.util.List;

/**
 * A word that says what befell people.
 *
 * @param role whom it befell, seen from the word
 * @param fate "killed", "injured", "missing", "abducted", "freed", "arrested" or "displaced"
 * @param company words that must stand behind it for this meaning: "livet" for "miste"; may be empty
 */
record FateMeaning(Role role, String fate, List<String> company) {
    /** Whom the word is about. */
    enum Role {
        /** Those to whom it is done: "drepe". */
        OBJECT,
        /** Those who do it: "dø". */
        SUBJECT,
        /** Those beside whom it stands: "drept". */
        ADJECTIVE,
        /** Those named behind the noun: "drap på". */
        NOUN
    }

    FateMeaning {
        company = List.copyOf(company);
    }
}
