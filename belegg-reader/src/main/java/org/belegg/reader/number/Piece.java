package org.belegg.reader.number;

import org.belegg.model.Span;

/**
 * A run of digits, a run of letters, or a single mark. Finer than a token: "32-åring" is three pieces, "50%" two.
 *
 * @param kind what sort of run it is
 * @param text its characters in lower case, with accents composed and without invisible formatting characters
 * @param span where it stands
 * @param gap how many characters of white space stand before it
 * @param plain false for digits that are not ASCII, or that hold invisible characters which turn the writing direction
 */
public record Piece(Kind kind, String text, Span span, int gap, boolean plain) {
    /** What sort of run it is. */
    public enum Kind {
        /** Digits, with full stops and commas between them. */
        DIGITS,
        /** Letters. */
        WORD,
        /** One character of any other sort. */
        MARK
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean is(String word) {
        return text.equals(word);
    }

    /** Whether no white space stands between it and the piece before it. */
    public boolean isGlued() {
        return gap == 0;
    }

    /** Whether it is a hyphen or dash of any length. */
    public boolean isDash() {
        return kind == Kind.MARK && "-–—−‑‐".indexOf(text.charAt(0)) >= 0;
    }
}
