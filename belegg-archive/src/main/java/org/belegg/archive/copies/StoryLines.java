package org.belegg.archive.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.Span;

/** The lines of a story that are not blank, each without the blanks around it; the header of web corpora left out. */
final class StoryLines {
    // As org.belegg.reader.Header has it, which the archive does not know.
    private static final Pattern HEADER = Pattern.compile("\\s*date \\d{4}(?:-\\d{2}){0,2}(?:\\s+|\\z)");

    private StoryLines() {}

    static List<Span> of(String text) {
        Matcher header = HEADER.matcher(text);
        int start = header.lookingAt() ? header.end() : 0;
        List<Span> lines = new ArrayList<>();
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new Span(from, to));
            }
            start = end + 1;
        }
        return lines;
    }
}
