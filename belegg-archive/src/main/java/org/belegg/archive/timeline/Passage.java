package org.belegg.archive.timeline;

import org.belegg.formats.Quotation;
import org.belegg.model.Span;

/**
 * An expression among the words around it, on one line. Shortened at either end where there are very many; an ellipsis
 * says so.
 *
 * @param before what stands before it; may be empty
 * @param words the expression itself
 * @param after what stands behind it; may be empty
 */
public record Passage(String before, String words, String after) {
    private static final String CUT = "…";
    private static final int LONG_WORD = 20;
    private static final int MOST_OF_EXPRESSION = 200;

    /**
     * An expression among what stands around it in a text.
     *
     * @param around holds the expression
     * @param most UTF-16 code units before it, and behind it
     */
    static Passage of(String text, Span around, Span expression, int most) {
        return of(text, around, expression, most, most);
    }

    private static Passage of(String text, Span around, Span expression, int mostBefore, int mostAfter) {
        int start =
                wordFrom(text, around.start(), Math.max(around.start(), expression.start() - mostBefore), expression);
        int end = wordTo(text, around.end(), Math.min(around.end(), expression.end() + mostAfter), expression);
        String before = text.substring(start, expression.start());
        String after = text.substring(expression.end(), end);
        String line = Quotation.onOneLine(before);
        String rest = Quotation.onOneLine(after);
        boolean blankBefore = !line.isEmpty() && Character.isWhitespace(before.charAt(before.length() - 1));
        boolean blankAfter = !rest.isEmpty() && Character.isWhitespace(after.charAt(0));
        return new Passage(
                (start > around.start() ? CUT + " " : "") + line + (blankBefore ? " " : ""),
                Shortening.of(
                        Quotation.onOneLine(text.substring(expression.start(), expression.end())), MOST_OF_EXPRESSION),
                (blankAfter ? " " : "") + rest + (end < around.end() ? " " + CUT : ""));
    }

    /** From where on to show a text that is cut: the next word, unless that is far. */
    private static int wordFrom(String text, int whole, int cut, Span expression) {
        if (cut == whole) {
            return cut;
        }
        int blank = text.indexOf(' ', cut - 1);
        if (blank >= 0 && blank < Math.min(cut + LONG_WORD, expression.start())) {
            return blank + 1;
        }
        return cut < expression.start() && Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }

    /** Up to where to show a text that is cut: the last word, unless that is far. */
    private static int wordTo(String text, int whole, int cut, Span expression) {
        if (cut == whole) {
            return cut;
        }
        int blank = text.lastIndexOf(' ', cut);
        if (blank >= Math.max(cut - LONG_WORD, expression.end())) {
            return blank;
        }
        return cut > expression.end() && Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    }

    /** All of it. */
    public String text() {
        return marked("", "");
    }

    /** All of it, with the expression between these marks. */
    public String marked(String opening, String closing) {
        return before + opening + words + closing + after;
    }

    /** The same with at most about so many UTF-16 code units around the expression, where need be on one side only. */
    Passage shortened(int most) {
        if (before.length() + after.length() <= most) {
            return this;
        }
        int behind = Math.min(after.length(), most / 2);
        int ahead = Math.min(before.length(), most - behind);
        behind = Math.min(after.length(), most - ahead);
        String text = text();
        Span expression = new Span(before.length(), before.length() + words.length());
        return of(text, new Span(0, text.length()), expression, ahead, behind);
    }
}
