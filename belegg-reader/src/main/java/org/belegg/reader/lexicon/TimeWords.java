package org.belegg.reader.lexicon;

import java.util.Set;
import org.belegg.language.Token;

/** Nouns that say when something was said, so that "i går" or "på mandag" is not taken for a place. */
public final class TimeWords {
    private static final Set<String> NOUNS = Set.copyOf(WordList.lines("time-nouns.txt"));

    private TimeWords() {}

    /** Whether the token says when. */
    public static boolean isTime(Token token) {
        return NOUNS.contains(token.lemma()) || token.form().chars().allMatch(Character::isDigit);
    }
}
