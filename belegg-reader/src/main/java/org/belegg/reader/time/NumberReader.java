package org.belegg.reader.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads whole numbers up to 9999, in digits and in words. Larger ones count no days. */
final class NumberReader {
    private static final int MOST_DIGITS = 4;

    /**
     * A number.
     *
     * @param value what it is
     * @param end the index after its last word
     */
    record Reading(int value, int end) {}

    private final TimeLexicon lexicon;

    NumberReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The number that begins here; empty when none does. */
    Optional<Reading> read(SentenceWords words, int start) {
        OptionalInt first = value(words.lower(start));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int value = first.getAsInt();
        int end = start + 1;
        if (startsWithDigit(words.lower(start))) {
            return Optional.of(new Reading(value, end));
        }
        while (true) {
            int next = end == lexicon.pass("AND", words, end) ? end : end + 1;
            OptionalInt more = startsWithDigit(words.lower(next)) ? OptionalInt.empty() : value(words.lower(next));
            if (more.isEmpty()) {
                return Optional.of(new Reading(value, end));
            }
            boolean multiplies = next == end && isRound(more.getAsInt()) && value < more.getAsInt();
            boolean adds = isRound(value) && more.getAsInt() < lastRound(value);
            if (!multiplies && !adds) {
                return Optional.of(new Reading(value, end));
            }
            value = multiplies ? value * more.getAsInt() : value + more.getAsInt();
            end = next + 1;
        }
    }

    /** What one word counts: "14", "fjorten", "tjueto"; empty when it is no number. */
    OptionalInt value(String word) {
        if (startsWithDigit(word)) {
            return digits(word);
        }
        Features known = lexicon.word("NUM", word);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known.number(Feature.N));
    }

    /** What these digits count; empty when they are too many or not only digits. */
    static OptionalInt digits(String word) {
        if (word.isEmpty() || word.length() > MOST_DIGITS || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(word));
    }

    private static boolean startsWithDigit(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    private static boolean isRound(int value) {
        return value > 0 && value % 100 == 0;
    }

    private static int lastRound(int value) {
        return value % 1000 == 0 ? 1000 : 100;
    }
}
