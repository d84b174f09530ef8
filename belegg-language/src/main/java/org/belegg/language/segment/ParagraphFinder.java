package org.belegg.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;

/** Finds the paragraphs of a text: between blank lines, or one a line. */
final class ParagraphFinder {
    private final String text;

    ParagraphFinder(String text) {
        this.text = text;
    }

    /** The paragraphs inside {@code body}, in text order, without the space around them; may be empty. */
    List<Span> paragraphs(Span body) {
        List<Span> found = new ArrayList<>();
        int at = body.start();
        while (at < body.end()) {
            int end = at;
            while (end < body.end() && !Spacing.isLineBreak(text.charAt(end))) {
                end++;
            }
            addTrimmed(at, end, found);
            at = end + 1;
        }
        return found;
    }

    private void addTrimmed(int from, int to, List<Span> found) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char character) {
        return Spacing.isSeparator(character) || Spacing.isInvisible(character);
    }
}
