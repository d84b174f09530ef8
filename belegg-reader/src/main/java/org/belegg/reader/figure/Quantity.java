package org.belegg.reader.figure;

import java.math.BigDecimal;
import org.belegg.model.Bound;
import org.belegg.reader.number.Numeral;
import org.jspecify.annotations.Nullable;

/**
 * A number with what modifies it, or a range of numbers.
 *
 * @param numeral the number; of a range its last number
 * @param firstNumeral the index of the first piece that is a number
 * @param first the index of its first piece
 * @param end the index after its last piece
 * @param value what it is worth, or null for a range, for some number, and for digits that are no number
 * @param low the least that it can be, or null
 * @param high the most that it can be, or null
 * @param bound how the words bound it
 * @param range whether it is a range
 */
record Quantity(
        Numeral numeral,
        int firstNumeral,
        int first,
        int end,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        boolean range) {
    /** A number that nothing modifies. */
    static Quantity of(Numeral numeral) {
        Bound bound = switch (numeral.form()) {
            case VAGUE -> Bound.SEVERAL;
            case ROUGH -> Bound.ABOUT;
            case DIGITS, WORDS, ARTICLE, SHARE -> Bound.EXACT;
        };
        return new Quantity(
                numeral, numeral.first(), numeral.first(), numeral.end(), numeral.value(), null, null, bound, false);
    }

    /** What lies between two numbers. The first one shares the scale of the second where it has none of its own. */
    static Quantity between(int first, Numeral low, Numeral high) {
        return new Quantity(high, low.first(), first, high.end(), null, low.value(), high.value(), Bound.ABOUT, true);
    }

    /** Whether words in the text modify it. */
    boolean isModified() {
        return first < firstNumeral && !range;
    }

    /** The same quantity with a bound from words that begin at {@code newFirst} or end at {@code newEnd}. */
    Quantity bounded(Bound newBound, int newFirst, int newEnd) {
        if (range || value == null) {
            return new Quantity(numeral, firstNumeral, newFirst, newEnd, value, low, high, bound, range);
        }
        boolean least = newBound == Bound.AT_LEAST || newBound == Bound.MORE_THAN;
        boolean most = newBound == Bound.AT_MOST || newBound == Bound.LESS_THAN;
        return new Quantity(
                numeral,
                firstNumeral,
                newFirst,
                newEnd,
                value,
                least ? value : null,
                most ? value : null,
                newBound,
                range);
    }

    /** The same quantity below nought, with its sign at {@code newFirst}. */
    Quantity negated(int newFirst) {
        BigDecimal negative = value == null ? null : value.negate();
        return new Quantity(numeral, firstNumeral, newFirst, end, negative, low, high, bound, range);
    }

    /** The same quantity in the scale of the one behind it: "3,2" in "3,2 og 1,8 millioner". */
    Quantity inScale(BigDecimal scale) {
        return new Quantity(
                numeral.inScale(scale),
                firstNumeral,
                first,
                end,
                times(value, scale),
                times(low, scale),
                times(high, scale),
                bound,
                range);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal number, BigDecimal scale) {
        return number == null ? null : Numeral.plain(number.multiply(scale));
    }
}
