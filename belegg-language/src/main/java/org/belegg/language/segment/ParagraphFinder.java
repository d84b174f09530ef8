package org.belegg.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;

/**
 * Finds the paragraphs of a text. A blank line ends a paragraph, and so does every other line end unless the text was
 * wrapped at a fixed width; see {@link LineWrapping}.
 */
final class ParagraphFinder {
    private final String text;

    ParagraphFinder(String text) {
        this.text = text;
    }

    /** The paragraphs inside {@code body}, in text order, without the space around them; may be empty. */
    List<Span> paragraphs(Span body) {
        List<TextLine> lines = lines(body);
        LineWrapping wrapping = new LineWrapping(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            int start = lines.get(line).start();
            line++;
            while (line < lines.size() && wrapping.joins(line)) {
                line++;
            }
            paragraphs.add(new Span(start, lines.get(line - 1).end()));
        }
        return paragraphs;
    }

    private List<TextLine> lines(Span body) {
        List<TextLine> lines = new ArrayList<>();
        boolean afterBlank = true;
        int at = body.start();
        while (at < body.end()) {
            int end = at;
            while (end < body.end() && !Spacing.isLineBreak(text.charAt(end))) {
                end++;
            }
            boolean seen = addVisible(at, end, afterBlank, lines);
            afterBlank = !seen;
            boolean pair = end + 1 < body.end() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            at = end + (pair ? 2 : 1);
        }
        return lines;
    }

    private boolean addVisible(int from, int to, boolean afterBlank, List<TextLine> lines) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end == start) {
            return false;
        }
        lines.add(new TextLine(start, end, start - from, afterBlank));
        return true;
    }

    private static boolean isBlank(char character) {
        return Spacing.isSeparator(character) || Spacing.isInvisible(character);
    }
}
