package org.belegg.formats.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a table, before a dialect writes it.
 *
 * @param text empty where there is nothing to say
 * @param isNumber whether it is a number that Belegg wrote, with a full stop before its decimals
 */
record Cell(String text, boolean isNumber) {
    // A number whose zeros nobody could read, such as 1E+999999, stays in its short form.
    private static final int MOST_ZEROS = 1000;

    static Cell of(@Nullable String text) {
        return new Cell(text == null ? "" : text, false);
    }

    static Cell of(@Nullable LocalDate day) {
        return of(day == null ? null : day.toString());
    }

    /** The name of a constant as JSON has it. */
    static Cell of(Enum<?> word) {
        return of(word.name().toLowerCase(Locale.ROOT));
    }

    static Cell of(int number) {
        return new Cell(String.valueOf(number), true);
    }

    static Cell of(@Nullable BigDecimal number) {
        if (number == null) {
            return of("");
        }
        boolean isShort = Math.abs((long) number.scale()) <= MOST_ZEROS;
        return new Cell(isShort ? number.toPlainString() : number.toString(), true);
    }
}
