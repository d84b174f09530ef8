package org.belegg.reader.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.belegg.reader.number.NumberWord;
import org.belegg.reader.number.NumberWords;
import org.belegg.reader.number.WordSum;

/** Reads whole numbers up to 9999 from words of a sentence, in digits and in words. Larger ones count no days. */
final class NumberReader {
    private static final int MOST_DIGITS = 4;
    private static final BigDecimal GREATEST = BigDecimal.valueOf(9999);
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");

    /**
     * A number.
     *
     * @param value what it is
     * @param end the index after its last word
     */
    record Reading(int value, int end) {}

    private final TimeLexicon lexicon;
    private final NumberWords numbers;

    NumberReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = lexicon.numbers();
    }

    /** The number that begins here; empty when none does. */
    Optional<Reading> read(SentenceWords words, int start) {
        if (startsWithDigit(words.lower(start))) {
            OptionalInt digits = digits(words.lower(start));
            return digits.isPresent() ? Optional.of(new Reading(digits.getAsInt(), start + 1)) : Optional.empty();
        }
        WordSum sum = WordSum.EMPTY;
        int end = start;
        int next = start;
        for (Optional<WordSum> more = add(sum, words.lower(next));
                more.isPresent();
                more = add(sum, words.lower(next))) {
            sum = more.get();
            end = next + 1;
            next = sum.hasRoom() && lexicon.pass("AND", words, end) > end ? end + 1 : end;
        }
        return end == start || sum.value().compareTo(GREATEST) > 0
                ? Optional.empty()
                : Optional.of(new Reading(sum.value().intValueExact(), end));
    }

    /** What one word counts: "14", "fjorten", "tjueto"; empty when it is no number. */
    OptionalInt value(String word) {
        if (startsWithDigit(word)) {
            return digits(word);
        }
        return add(WordSum.EMPTY, word)
                .map(WordSum::value)
                .filter(value -> value.compareTo(GREATEST) <= 0)
                .map(value -> OptionalInt.of(value.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /** Whether the word is "halvannen". */
    boolean isOneAndAHalf(String word) {
        return numbers.word(word)
                .filter(number ->
                        number.kind() == NumberWord.Kind.MIXED && number.value().compareTo(ONE_AND_A_HALF) == 0)
                .isPresent();
    }

    private Optional<WordSum> add(WordSum sum, String word) {
        Optional<NumberWord> number = numbers.word(word);
        if (number.isEmpty()) {
            return numbers.compound(word).flatMap(sum::add);
        }
        return switch (number.get().kind()) {
            case SMALL, TEN, HUNDRED, SCALE, ARTICLE -> sum.add(number.get());
            default -> Optional.empty();
        };
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
}
