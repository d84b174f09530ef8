package org.belegg.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.belegg.language.LanguageDecision.Certainty;
import org.belegg.language.data.LanguageFile;
import org.belegg.model.Language;

/**
 * Decides which language a text is in, by counting words. Each frequent word is two votes for every language that has
 * it, and an ending that only one Norwegian standard uses is one vote for that standard; most votes win, so that
 * quotations in the other standard do not turn a text. Immutable; safe to share between threads.
 */
public final class LanguageDecider {
    private static final List<Language> OURS = List.of(Language.values());

    /** Languages that a Norwegian newsroom's texts may turn out to be in. */
    private static final List<String> OTHERS = List.of("da", "sv", "is", "fi", "de", "nl", "fr", "es");

    private static final String[] CODES = codes();
    private static final int WORD = 2;
    private static final int ENDING = 1;
    private static final int SHORTEST_WITH_ENDING = 5;
    private static final int LONGEST_ENDING = 6;
    private static final int LONGEST_WORD = 24;

    /** More words than any story has: a whole book is decided by its beginning. */
    private static final int MOST_WORDS = 20_000;

    /** Two languages are told apart by at least three words, and by a tenth of the winner's votes. */
    private static final int CLEAR_VOTES = 3 * WORD;

    private static final int CLEAR_SHARE = 10;

    /** A foreign language must be ahead by two words: Danish and Bokmål share most of theirs. */
    private static final int FOREIGN_VOTES = 2 * WORD;

    /** Every second word of running text is in its language's list; below one in ten, the text is in none of them. */
    private static final int KNOWN_SHARE = 10;

    private static final int FEW_WORDS = 20;

    /** For each word, a bit for each language of {@link #CODES} that has it. */
    private final Map<String, Integer> words = new HashMap<>();

    private final Map<String, Integer> endings = new HashMap<>();

    private LanguageDecider() {
        for (int language = 0; language < CODES.length; language++) {
            if (language < OURS.size()) {
                add(words, CODES[language], "function-words.txt", language);
            } else {
                add(words, "other", CODES[language] + ".txt", language);
            }
        }
        for (Language standard : List.of(Language.NB, Language.NN)) {
            add(words, standard.code(), "telling-words.txt", OURS.indexOf(standard));
            add(endings, standard.code(), "word-endings.txt", OURS.indexOf(standard));
        }
    }

    /**
     * A decider with the built-in word lists.
     *
     * @throws org.belegg.model.BeleggException when a list cannot be read
     */
    public static LanguageDecider create() {
        return new LanguageDecider();
    }

    private static String[] codes() {
        String[] codes = new String[OURS.size() + OTHERS.size()];
        for (int language = 0; language < codes.length; language++) {
            codes[language] = language < OURS.size() ? OURS.get(language).code() : OTHERS.get(language - OURS.size());
        }
        return codes;
    }

    private static void add(Map<String, Integer> masks, String folder, String name, int language) {
        for (String word : LanguageFile.lines(folder, name)) {
            masks.merge(word, 1 << language, (before, bit) -> before | bit);
        }
    }

    /** Decides for the whole text. Never throws on odd text. */
    public LanguageDecision decide(String text) {
        int[] votes = new int[CODES.length];
        int count = 0;
        int at = 0;
        while (at < text.length() && count < MOST_WORDS) {
            int end = at;
            while (end < text.length() && isWordPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                vote(text.substring(at, Math.min(end, at + LONGEST_WORD)), votes);
                count++;
            }
            at = end + 1;
        }
        return decide(votes, count);
    }

    /** Combining marks belong to words in decomposed text. */
    private static boolean isWordPart(char character) {
        return Character.isLetter(character) || (character >= 0x300 && character < 0x370);
    }

    private void vote(String written, int[] votes) {
        String word = Normalizer.normalize(written, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int languages = words.getOrDefault(word, 0);
        if (languages != 0) {
            count(languages, WORD, votes);
            return;
        }
        if (word.length() < SHORTEST_WITH_ENDING) {
            return;
        }
        for (int length = Math.min(LONGEST_ENDING, word.length() - 2); length > 1; length--) {
            int standards = endings.getOrDefault(word.substring(word.length() - length), 0);
            if (standards != 0) {
                count(standards, ENDING, votes);
                return;
            }
        }
    }

    private static void count(int languages, int weight, int[] votes) {
        for (int language = 0; language < votes.length; language++) {
            votes[language] += (languages >> language & 1) * weight;
        }
    }

    private static LanguageDecision decide(int[] votes, int wordCount) {
        int ours = mostVotes(votes, 0, OURS.size());
        int other = mostVotes(votes, OURS.size(), votes.length);
        Language language = OURS.get(ours);
        int known = Math.max(votes[ours], votes[other]) / WORD;
        if (wordCount >= FEW_WORDS && known * KNOWN_SHARE < wordCount) {
            return new LanguageDecision(language, Certainty.FOREIGN, LanguageDecision.UNDETERMINED);
        }
        if (votes[other] >= votes[ours] + FOREIGN_VOTES) {
            return new LanguageDecision(language, Certainty.FOREIGN, CODES[other]);
        }
        int[] sorted = Arrays.copyOf(votes, OURS.size());
        Arrays.sort(sorted);
        int lead = votes[ours] - sorted[sorted.length - 2];
        boolean clear = lead >= CLEAR_VOTES && lead * CLEAR_SHARE >= votes[ours];
        return new LanguageDecision(language, clear ? Certainty.CLEAR : Certainty.DOUBTFUL, language.code());
    }

    /** The language with the most votes among {@code from} to {@code to}; the first of several. */
    private static int mostVotes(int[] votes, int from, int to) {
        int most = from;
        for (int language = from + 1; language < to; language++) {
            if (votes[language] > votes[most]) {
                most = language;
            }
        }
        return most;
    }
}
