package org.belegg.language.segment;

/** What a token can do to a sentence. */
enum TokenKind {
    /** A word or a number, with the full stop that belongs to it. */
    WORD,
    /** A full stop that belongs to no word. */
    FULL_STOP,
    /** A question or exclamation mark. */
    CALL,
    /** Two or more dots, or the one character for them. */
    ELLIPSIS,
    COLON,
    /** A comma or semicolon. */
    COMMA,
    DASH,
    /** An opening quotation mark or bracket. */
    OPENER,
    /** A closing quotation mark or bracket. */
    CLOSER,
    /** Any other mark or symbol. */
    SYMBOL
}
