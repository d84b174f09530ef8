package org.belegg.formats;

import java.util.Arrays;
import org.belegg.model.Span;

/**
 * The lines of a text, numbered from 1 as an editor does. A line ends with {@code \n}, {@code \r\n} or {@code \r};
 * a text without any is one line.
 */
public final class LineIndex {
    private final String text;
    private final int[] starts;

    private LineIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** Finds the lines of a text. Takes time in its length, once. */
    public static LineIndex of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineIndex(text, Arrays.copyOf(starts, count));
    }

    /** How many lines there are, at least one; a line break at the very end opens one more, which is empty. */
    public int count() {
        return starts.length;
    }

    /** The number of the line that this offset stands in, from 1; a line break belongs to the line that it ends. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The words of a line, without its line break.
     *
     * @throws IllegalArgumentException when there is no such line
     */
    public Span span(int line) {
        if (line < 1 || line > starts.length) {
            throw new IllegalArgumentException("need a line from 1 to " + starts.length + ", got " + line);
        }
        int start = starts[line - 1];
        int end = line == starts.length ? text.length() : starts[line];
        while (end > start && isBreak(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
