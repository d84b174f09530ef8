package org.belegg.language.segment;

/** Characters that have no ink: those that part tokens, and those that are to be passed over inside one. */
final class Spacing {
    static final char SOFT_HYPHEN = '\u00AD';

    private Spacing() {}

    /** Whether this code point parts tokens: any space, line break or control character. */
    static boolean isSeparator(int codePoint) {
        if (codePoint <= ' ') {
            return true;
        }
        if (codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /**
     * Whether this code point is invisible and says nothing about words: soft hyphen, zero-width space, word joiner,
     * byte order mark, marks of writing direction. The zero-width (non-)joiner is not among them: it shapes emoji and
     * Persian words.
     */
    static boolean isInvisible(int codePoint) {
        if (codePoint < 0x200B) {
            return codePoint == SOFT_HYPHEN;
        }
        return codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0xFEFF;
    }

    /** Whether this character ends a line. Carriage return and line feed together are one line end. */
    static boolean isLineBreak(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029'
                || character == '\f'
                || character == '\u000B';
    }
}
