package org.belegg.reader.figure;

import java.math.BigDecimal;
import org.belegg.language.Token;
import org.belegg.model.Span;
import org.belegg.reader.number.Numeral;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/**
 * A quantity in a sentence that may be a figure.
 *
 * @param text the sentence
 * @param quantity the number with its modifiers
 * @param counted what it counts, or null when no noun follows
 * @param measure where the unit stands that is no noun of its own: "kr" in "kr 500", "kg" in "10kg"; or null
 * @param unit the unit of what it counts, or null
 */
record Candidate(
        SentencePieces text,
        Quantity quantity,
        @Nullable Phrase counted,
        @Nullable Span measure,
        @Nullable String unit) {
    StorySentence sentence() {
        return text.sentence();
    }

    Pieces pieces() {
        return text.pieces();
    }

    /** The piece right before the quantity and its modifiers. */
    Piece before() {
        return pieces().get(quantity.first() - 1);
    }

    /** The piece right behind the quantity and its modifiers. */
    Piece after() {
        return pieces().get(quantity.end());
    }

    /** The index of the token that holds the first piece of the number. */
    int firstToken() {
        return text.token(quantity.firstNumeral());
    }

    /** The token before the quantity and its modifiers, or null at the sentence's beginning. */
    @Nullable
    Token tokenBefore() {
        int index = text.token(quantity.first()) - 1;
        return index < 0 ? null : sentence().token(index);
    }

    /** Whether neither a noun nor a unit follows, nor a scale word is part of it: nothing tells that it counts. */
    boolean isBare() {
        return counted == null && unit == null && !quantity.numeral().isScaled();
    }

    /** Whether its clause says that it is how many there are of something. */
    boolean isToldOfSubject() {
        return PredicateSubject.of(sentence(), text.token(quantity.first())).isPresent();
    }

    /** Whether it measures something: a currency, percent, metres. */
    boolean measures() {
        return unit != null && Units.measures(unit);
    }

    /** Whether it is a whole number from {@code least} to {@code most}, in digits without marks, blanks or scale. */
    boolean isPlainNumber(int least, int most) {
        Numeral numeral = quantity.numeral();
        return isWhole(least, most)
                && numeral.form() == Numeral.Form.DIGITS
                && numeral.end() == numeral.first() + 1
                && pieces().get(numeral.first()).text().chars().allMatch(Character::isDigit);
    }

    /** Whether it is a whole number from {@code least} to {@code most}. */
    boolean isWhole(int least, int most) {
        BigDecimal value = quantity.numeral().value();
        return value != null
                && value.stripTrailingZeros().scale() <= 0
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Where that stands which it counts, or null when the words behind it do not say. */
    @Nullable
    Span of() {
        return counted != null ? counted.span() : measure;
    }

    /** The same number in this quantity. */
    Candidate with(Quantity newQuantity) {
        return new Candidate(text, newQuantity, counted, measure, unit);
    }

    /** The same number, counting what another one counts. */
    Candidate counting(Candidate other) {
        return new Candidate(text, quantity, other.counted, other.measure, other.unit);
    }

    /** The same number, counting what the number behind it counts, in that one's scale. */
    Candidate likeNext(Candidate next) {
        boolean scaled = next.quantity.numeral().isScaled()
                && !quantity.numeral().isScaled()
                && quantity.numeral().form() == Numeral.Form.DIGITS;
        Quantity same = scaled ? quantity.inScale(next.quantity.numeral().scale()) : quantity;
        return new Candidate(text, same, next.counted, next.measure, next.unit);
    }
}
