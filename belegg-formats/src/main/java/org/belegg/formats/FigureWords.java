package org.belegg.formats;

import java.math.BigDecimal;
import java.util.StringJoiner;
import org.belegg.model.Article;
import org.belegg.model.Bound;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** What a figure says, put in words for a person to read: {@code about 50 fanger (person, killed)}. */
public final class FigureWords {
    private static final int MOST_DIGITS = 30;
    // 1400 reads well as it is; from five digits on, groups of three are kept together by no-break spaces.
    private static final int LONGEST_PLAIN = 4;
    private static final int GROUP = 3;
    private static final char NO_BREAK_SPACE = '\u00A0';

    private FigureWords() {}

    /** Bound, number, what is counted, and in brackets its unit and what befell it. */
    public static String of(Figure figure) {
        StringJoiner words = new StringJoiner(" ");
        add(words, bound(figure.bound()));
        add(words, number(figure));
        add(words, Quotation.onOneLine(figure.of()));
        StringJoiner notes = new StringJoiner(", ", " (", ")").setEmptyValue("");
        if (figure.unit() != null) {
            notes.add(figure.unit());
        }
        if (figure.fate() != null) {
            notes.add(figure.fate().kind());
        }
        return words + notes.toString();
    }

    /** When what befell those counted, in the story's words; empty when that is not told. */
    public static String when(Figure figure, Article article) {
        return figure.fate() == null ? "" : words(figure.fate().time(), article);
    }

    /** Where it befell them, in the story's words; empty when that is not told. */
    public static String where(Figure figure, Article article) {
        return figure.fate() == null ? "" : words(figure.fate().place(), article);
    }

    private static String words(@Nullable Span span, Article article) {
        return span == null ? "" : Quotation.onOneLine(article.textOf(span));
    }

    /** The word for how the number relates to what it counts; empty for an exact one. */
    public static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case ABOUT -> "about";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "at most";
            case LESS_THAN -> "less than";
            case SEVERAL -> "several";
        };
    }

    /** The number or the range; empty when the words tell neither. */
    public static String number(Figure figure) {
        if (figure.value() != null) {
            return digits(figure.value());
        }
        if (figure.low() != null && figure.high() != null) {
            return digits(figure.low()) + " to " + digits(figure.high());
        }
        if (figure.low() != null) {
            return digits(figure.low()) + " or more";
        }
        return figure.high() == null ? "" : digits(figure.high()) + " or less";
    }

    private static String digits(BigDecimal number) {
        long length = Math.max(number.precision(), (long) number.precision() - number.scale());
        if (length > MOST_DIGITS || number.scale() > MOST_DIGITS) {
            return "a number of " + length + " digits";
        }
        String plain = number.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        if (point - first <= LONGEST_PLAIN) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = point - GROUP; i > first; i -= GROUP) {
            grouped.insert(i, NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    private static void add(StringJoiner words, @Nullable String word) {
        if (word != null && !word.isEmpty()) {
            words.add(word);
        }
    }
}
