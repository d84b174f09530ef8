package org.belegg.reader.coreference;

import java.util.List;

/** Which words a mention and a chain share, as a set of bits for the model. */
final class WordMatch {
    private static final int SAME_TEXT = 1;
    private static final int SAME_HEAD = 2;
    private static final int HEAD_AMONG_WORDS = 4;
    private static final int NO_WORD_MORE = 8;
    private static final int SAME_LAST_NAME = 16;
    private static final int SAME_FIRST_NAME = 32;
    private static final int ACRONYM = 64;
    private static final int BOTH_LONG_NAMES = 128;
    private static final int NAME_ENDS_IN_NOUN = 256;
    private static final int MOST_WORDS_MORE = 3;
    private static final int SHORTEST_END = 3;

    private WordMatch() {}

    /** What they share; 0 for a pronoun. */
    static long of(Reference mention, Chain chain) {
        Traits traits = mention.traits();
        if (traits.person() > 0) {
            return 0;
        }
        long match = chain.hasText(traits.text()) ? SAME_TEXT : 0;
        if (chain.hasLemma(traits.lemma())) {
            match |= SAME_HEAD;
        } else if (chain.hasWord(traits.lemma())) {
            match |= HEAD_AMONG_WORDS;
        }
        if (wordsMore(traits, chain) == 0) {
            match |= NO_WORD_MORE;
        }
        Reference name = chain.name();
        if (name == null) {
            return match;
        }
        return match
                | (mention.mention().kind() == MentionKind.NAME
                        ? ofNames(traits, name.traits())
                        : ofNoun(traits, name.traits()));
    }

    private static long ofNames(Traits one, Traits other) {
        List<String> words = one.words();
        List<String> otherWords = other.words();
        long match = 0;
        if (words.get(words.size() - 1).equals(otherWords.get(otherWords.size() - 1))) {
            match |= SAME_LAST_NAME;
        }
        if (words.get(0).equals(otherWords.get(0))) {
            match |= SAME_FIRST_NAME;
        }
        if (isAcronym(one, other) || isAcronym(other, one)) {
            match |= ACRONYM;
        }
        if (words.size() > 1 && otherWords.size() > 1) {
            match |= BOTH_LONG_NAMES;
        }
        return match;
    }

    private static long ofNoun(Traits noun, Traits name) {
        List<String> words = name.words();
        return words.size() > 1 && words.get(words.size() - 1).endsWith(noun.lemma()) ? NAME_ENDS_IN_NOUN : 0;
    }

    private static boolean isAcronym(Traits acronym, Traits full) {
        return acronym.words().size() == 1
                && full.words().size() > 1
                && acronym.text().equals(acronymOf(full));
    }

    /** The first letters of a name's words, small: "fn" for "Forente nasjoner"; "" for a name of one word. */
    static String acronymOf(Traits name) {
        if (name.words().size() < 2) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        name.words().forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** How many of the mention's words the chain lacks, up to three. */
    static int wordsMore(Traits traits, Chain chain) {
        int more = 0;
        for (String word : traits.words()) {
            more += chain.hasWord(word) ? 0 : 1;
        }
        return Math.min(MOST_WORDS_MORE, more);
    }

    /** Whether two nouns are the same (1), the first ends the second (2), the second ends the first (3), or neither (0). */
    static long compound(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() > SHORTEST_END && other.endsWith(one)) {
            return 2;
        }
        return other.length() > SHORTEST_END && one.endsWith(other) ? 3 : 0;
    }
}
