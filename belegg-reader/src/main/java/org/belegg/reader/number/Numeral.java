package org.belegg.reader.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text, without anything that modifies it.
 *
 * @param form how it is written
 * @param first the index of its first piece
 * @param end the index after its last piece
 * @param value what it is worth, or null for "tusenvis", and for digits that are no number
 * @param scale what its last words multiply by: 1000000 in "2,5 millioner", else 1
 */
public record Numeral(
        Form form, int first, int end, @Nullable BigDecimal value, BigDecimal scale) {
    /** How a number is written. */
    public enum Form {
        /** "1.500", "2,5 millioner". */
        DIGITS,
        /** "førtito", "to hundre". */
        WORDS,
        /** "en": a number or an article. */
        ARTICLE,
        /** "halvparten", "en tredel". */
        SHARE,
        /** "tusenvis", "flere hundre". */
        VAGUE,
        /** "et femtitalls". */
        ROUGH
    }

    public Numeral {
        value = value == null ? null : plain(value);
    }

    /** Without noughts at the end, and without an exponent: 6400000, not 6400000.0 or 6.4E+6. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A number that no scale word multiplies. */
    public static Numeral plain(Form form, int first, int end, @Nullable BigDecimal value) {
        return new Numeral(form, first, end, value, BigDecimal.ONE);
    }

    /** Whether it is written with a scale word: "2,5 millioner". */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether both have a value, and this one's is less. */
    public boolean isBelow(Numeral other) {
        return value != null && other.value() != null && value.compareTo(other.value()) < 0;
    }

    /** The same number in the scale of the one behind it: "3,2" in "3,2 og 1,8 millioner". */
    public Numeral inScale(BigDecimal newScale) {
        return new Numeral(form, first, end, value == null ? null : value.multiply(newScale), newScale);
    }
}
