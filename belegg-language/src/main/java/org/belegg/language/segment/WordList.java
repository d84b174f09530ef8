package org.belegg.language.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.language.data.LanguageFile;
import org.belegg.model.Language;

/** Words of one language, in small letters. Immutable. */
final class WordList {
    private static final int LONGEST = 24;

    private final Set<String> words;

    private WordList(List<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Reads the language's list with this name. */
    static WordList read(Language language, String name) {
        return new WordList(LanguageFile.lines(language.code(), name));
    }

    /** Whether the word that starts at {@code start} is in the list; its case does not matter. */
    boolean containsWordAt(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
