package org.belegg.reader.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;

/**
 * The number words of a language, from its {@code numbers.tsv}, and their compounds: "førtito", "enogtyve",
 * "trehundreogfem". Immutable.
 */
public final class NumberWords {
    /** The longest compound below a million, "syvhundreogsyttisyvtusensyvhundreogsyttisyv", has 42 letters. */
    private static final int LONGEST_COMPOUND = 60;

    private static final int COLUMNS = 3;

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Set<String> abbreviations = new HashSet<>();
    private int longest;

    private NumberWords() {}

    /**
     * The words of these languages together.
     *
     * @param languages folders of the lexicon: "nb", "nn"
     * @throws BeleggException when a list is missing or a line of it is not understood
     */
    public static NumberWords load(List<String> languages) {
        NumberWords all = new NumberWords();
        for (String language : languages) {
            String list = language + "/numbers.tsv";
            for (String line : WordList.lines(list)) {
                all.add(line.split("\t", -1), list);
            }
        }
        return all;
    }

    /** What this word does in a number; empty when it is no number word of its own. */
    public Optional<NumberWord> word(String lower) {
        return Optional.ofNullable(words.get(lower));
    }

    /** The value of a compound of number words in one word; empty when the word is none. */
    public Optional<BigDecimal> compound(String lower) {
        if (lower.length() > LONGEST_COMPOUND) {
            return Optional.empty();
        }
        List<NumberWord> parts = new ArrayList<>();
        int at = 0;
        while (at < lower.length()) {
            int end = longestWordFrom(lower, at);
            if (end == at) {
                return Optional.empty();
            }
            NumberWord part = words.get(lower.substring(at, end));
            if (part != null) {
                parts.add(part);
            }
            at = end;
        }
        return parts.size() < 2 ? Optional.empty() : WordSum.ofCompound(parts);
    }

    /** Whether the word is a short form that takes a full stop: "mill." */
    public boolean isAbbreviation(String lower) {
        return abbreviations.contains(lower);
    }

    private int longestWordFrom(String lower, int at) {
        for (int end = Math.min(lower.length(), at + longest); end > at; end--) {
            NumberWord word = words.get(lower.substring(at, end));
            if (word != null && joins(word.kind())) {
                return end;
            }
        }
        return at;
    }

    private static boolean joins(NumberWord.Kind kind) {
        return switch (kind) {
            case SMALL, TEN, HUNDRED, SCALE, ARTICLE, AND -> true;
            default -> false;
        };
    }

    private void add(String[] columns, String list) {
        if (columns.length != COLUMNS) {
            throw new BeleggException(
                    "Word list " + list + ": needs word, kind and value, got \"" + String.join("\t", columns) + "\".",
                    null);
        }
        NumberWord.Kind kind = NumberWord.Kind.valueOf(columns[1].toUpperCase(Locale.ROOT));
        boolean abbreviated = columns[0].endsWith(".");
        String word = abbreviated ? columns[0].substring(0, columns[0].length() - 1) : columns[0];
        if (abbreviated) {
            abbreviations.add(word);
        }
        words.putIfAbsent(word, new NumberWord(kind, new BigDecimal(columns[2])));
        longest = Math.max(longest, word.length());
    }
}
