package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.List;

/** What words end in: a compound means what its last part means, "utenriksminister" a "minister". */
final class Endings {
    /** No word of the language is longer; of what is longer, only the whole counts. */
    private static final int LONGEST_WORD = 60;

    private Endings() {}

    /** The word itself and everything that it ends in, down to {@code shortest} letters. */
    static List<String> of(String word, int shortest) {
        List<String> endings = new ArrayList<>();
        endings.add(word);
        for (int i = 1; word.length() <= LONGEST_WORD && i <= word.length() - shortest; i++) {
            endings.add(word.substring(i));
        }
        return endings;
    }
}
