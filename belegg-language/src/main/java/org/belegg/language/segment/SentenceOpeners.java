package org.belegg.language.segment;

import java.util.Locale;
import java.util.Set;

/** Frequent words that, with a capital letter, open a sentence rather than continue a name. */
final class SentenceOpeners {
    private static final int LONGEST = 12;

    private final Set<String> words;

    SentenceOpeners(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Whether the word that starts at {@code start} is one of them. */
    boolean contains(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
