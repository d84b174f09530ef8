package org.belegg.formats.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines of a given width, counted in columns of a terminal. */
final class Wrapping {
    private Wrapping() {}

    /**
     * The lines that a text takes; at least one. Lines break at blanks, and inside a word only where the word is wider
     * than a line.
     *
     * @param width columns a line, at least 2
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int needed = DisplayWidth.of(word);
            if (used > 0 && used + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            } else if (line.length() > 0) {
                line.append(' ');
                used++;
            }
            if (used + needed <= width) {
                line.append(word);
                used += needed;
            } else {
                used = breakWord(word, width, line, lines);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Spreads a word that is wider than a line; returns the columns that its last piece takes in {@code line}. */
    private static int breakWord(String word, int width, StringBuilder line, List<String> lines) {
        int used = 0;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            int needed = DisplayWidth.of(codePoint);
            if (used + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(codePoint);
            used += needed;
            i += Character.charCount(codePoint);
        }
        return used;
    }
}
