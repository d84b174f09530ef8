package org.belegg.reader;

import org.belegg.model.Span;

/**
 * The part of an article's text that is read: behind its header, and no more than {@link #LONGEST} of it.
 *
 * @param span where it stands
 * @param isCut whether the text goes on behind it
 */
record Body(Span span, boolean isCut) {
    /**
     * In UTF-16 code units. A novel has a million, no story has so many: a longer text is a file of another kind or a
     * whole corpus, and would take more memory than an ordinary machine gives to one program.
     */
    static final int LONGEST = 2_000_000;

    /** How far back from there a break between lines or words is looked for. */
    private static final int REACH = 10_000;

    /** The body of a text. */
    static Body of(String text) {
        int start = Header.of(text).map(Header::end).orElse(0);
        boolean isCut = text.length() - start > LONGEST;
        return new Body(new Span(start, isCut ? cutBefore(text, start + LONGEST) : text.length()), isCut);
    }

    /** The end of the last line before this offset, else of the last word, else of the last character. */
    private static int cutBefore(String text, int end) {
        int line = text.lastIndexOf('\n', end - 1);
        if (line > end - REACH) {
            return line;
        }
        for (int at = end; at > end - REACH; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)) ? end - 1 : end;
    }
}
