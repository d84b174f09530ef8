package org.belegg.formats.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.belegg.formats.Term;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table, before a format writes it. */
public sealed interface Cell {
    /** The cell in one piece of text; empty where there is nothing to say. */
    String text();

    /** There is nothing to say. */
    record Nothing() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** Words; never empty. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Whole(int number) implements Cell {
        @Override
        public String text() {
            return String.valueOf(number);
        }
    }

    /** A number that may have decimals; its text has a full stop before them. */
    record Decimal(BigDecimal number) implements Cell {
        // A number whose zeros nobody could read, such as 1E+999999, stays in its short form.
        private static final int MOST_ZEROS = 1000;

        @Override
        public String text() {
            boolean isShort = Math.abs((long) number.scale()) <= MOST_ZEROS;
            return isShort ? number.toPlainString() : number.toString();
        }
    }

    /** A day; its text is ISO 8601. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Places in the story; never none. Their text is {@code 12-30 41-60}: start and end of each, half-open. */
    record Stretches(List<Stretch> stretches) implements Cell {
        public Stretches {
            stretches = List.copyOf(stretches);
        }

        @Override
        public String text() {
            StringJoiner places = new StringJoiner(" ");
            for (Stretch stretch : stretches) {
                Span span = stretch.span();
                places.add(span.start() + "-" + span.end());
            }
            return places.toString();
        }
    }

    /** Whether it is a number that Belegg wrote. */
    default boolean isNumber() {
        return this instanceof Whole || this instanceof Decimal;
    }

    /** Words, or nothing where there are none. */
    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Words(text);
    }

    /** A day, or nothing where there is none. */
    static Cell of(@Nullable LocalDate day) {
        return day == null ? new Nothing() : new Day(day);
    }

    /** The name of a constant as JSON has it. */
    static Cell of(Enum<?> word) {
        return new Words(Term.of(word));
    }

    /** A whole number. */
    static Cell of(int number) {
        return new Whole(number);
    }

    /** A number, or nothing where there is none. */
    static Cell of(@Nullable BigDecimal number) {
        return number == null ? new Nothing() : new Decimal(number);
    }

    /** Places, or nothing where there are none. */
    static Cell of(List<Stretch> stretches) {
        return stretches.isEmpty() ? new Nothing() : new Stretches(stretches);
    }
}
