package org.belegg.language.segment;

import java.util.List;

/**
 * Whether a text's lines were broken at a fixed width, in the middle of sentences, and where such a text's paragraphs
 * end. A break is a wrapped one when the next line's first word had no room left on the line. Web text with one line a
 * paragraph has lines of all lengths and no sentence that goes on in the next line, so the two are easy to tell apart.
 */
final class LineWrapping {
    /** Nobody wraps wider: the widest habits are 80, 100 and 120 characters. */
    private static final int WIDEST = 130;

    /** A text with shorter lines than this is a list or a poem. */
    private static final int NARROWEST = 20;

    /** With a break or two as the only evidence, lines must be this wide: a headline and a byline are not. */
    private static final int CONVINCING_WIDTH = 40;

    private static final int FEW_BREAKS = 3;

    private final String text;
    private final List<TextLine> lines;
    private final int width;
    private final boolean wrapped;

    LineWrapping(String text, List<TextLine> lines) {
        this.text = text;
        this.lines = lines;
        int widest = 0;
        int tooWide = 0;
        for (TextLine line : lines) {
            if (line.width() <= WIDEST) {
                widest = Math.max(widest, line.width());
            } else {
                tooWide++;
            }
        }
        width = widest;
        wrapped = width >= NARROWEST && tooWide * 20 <= lines.size() && hasWrappedBreaks();
    }

    private boolean hasWrappedBreaks() {
        int breaks = 0;
        int full = 0;
        int inSentence = 0;
        for (int line = 1; line < lines.size(); line++) {
            if (!lines.get(line).afterBlank()) {
                breaks++;
                if (hadNoRoom(line)) {
                    full++;
                    inSentence += goesOnInSentence(line) ? 1 : 0;
                }
            }
        }
        if (breaks < FEW_BREAKS && width < CONVINCING_WIDTH) {
            return false;
        }
        // About two words in three start small; paragraphs' last lines have room left.
        return inSentence > 0 && full * 2 >= breaks && inSentence * 3 >= breaks;
    }

    /** Whether this line carries on the paragraph of the line before it. */
    boolean joins(int line) {
        if (!wrapped || lines.get(line).afterBlank() || isIndented(line)) {
            return false;
        }
        if (goesOnInSentence(line)) {
            return true;
        }
        return hadNoRoom(line) && !(endsSentence(line - 1) && opensParagraph(line));
    }

    private boolean hadNoRoom(int line) {
        TextLine next = lines.get(line);
        int word = next.start();
        while (word < next.end() && !Spacing.isSeparator(text.charAt(word))) {
            word++;
        }
        return lines.get(line - 1).width() + 1 + word - next.start() > width;
    }

    private boolean goesOnInSentence(int line) {
        return Character.isLowerCase(text.codePointAt(lines.get(line).start())) && !endsSentence(line - 1);
    }

    private boolean isIndented(int line) {
        return lines.get(line).indent() >= 2
                && lines.get(line - 1).indent() < lines.get(line).indent();
    }

    private boolean endsSentence(int line) {
        int last = lines.get(line).end() - 1;
        while (last > lines.get(line).start() && Marks.closes(text.charAt(last))) {
            last--;
        }
        return Marks.isTerminator(text.charAt(last)) || text.charAt(last) == ':';
    }

    /** Whether the line starts with a dash or a bullet, as a reply or a list item does. */
    private boolean opensParagraph(int line) {
        TextLine opened = lines.get(line);
        char first = text.charAt(opened.start());
        boolean mark = Marks.isDash(first) || Marks.isHyphen(first) || first == '•' || first == '*' || first == '·';
        return mark && opened.start() + 1 < opened.end() && Spacing.isSeparator(text.charAt(opened.start() + 1));
    }
}
