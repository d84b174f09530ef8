package org.belegg.formats.brat;

import java.util.ArrayList;
import java.util.List;
import org.belegg.formats.LineIndex;
import org.belegg.formats.Quotation;
import org.belegg.model.Span;

/**
 * The pieces of an annotation in brat, whose lines end where Python ends lines: no piece may hold a line break, and a
 * tab would end a column.
 */
final class Fragments {
    private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

    private Fragments() {}

    /** Words on one line, in the eyes of Python too. */
    static String onOneLine(String words) {
        StringBuilder line = new StringBuilder(words);
        for (int i = 0; i < line.length(); i++) {
            if (BREAKS.indexOf(line.charAt(i)) >= 0) {
                line.setCharAt(i, ' ');
            }
        }
        return Quotation.onOneLine(line.toString());
    }

    /** A stretch without its breaks; empty when it holds nothing else. */
    static List<Span> of(String text, Span span) {
        List<Span> fragments = new ArrayList<>();
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || BREAKS.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    fragments.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return fragments;
    }

    /**
     * The stretches that these pieces were: two with nothing but white space between them are one.
     *
     * @param blankLinesPart whether a blank line between them makes them two all the same, as in a content, where each
     *     paragraph is a stretch
     */
    static List<Span> joined(String text, List<Span> fragments, boolean blankLinesPart) {
        List<Span> spans = new ArrayList<>();
        for (Span fragment : fragments.stream().sorted().toList()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last != null && isOneStretch(text, last.end(), fragment.start(), blankLinesPart)) {
                spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), fragment.end())));
            } else {
                spans.add(fragment);
            }
        }
        return spans;
    }

    private static boolean isOneStretch(String text, int end, int start, boolean blankLinesPart) {
        if (start <= end) {
            return true;
        }
        String between = text.substring(end, start);
        boolean isWhite = between.chars().allMatch(c -> Character.isWhitespace(c) || BREAKS.indexOf(c) >= 0);
        return isWhite && (!blankLinesPart || LineIndex.of(between).count() <= 2);
    }
}
