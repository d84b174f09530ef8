package org.belegg.language.segment;

/** What single characters are: letters, dashes, quotation marks, brackets. */
final class Marks {
    private Marks() {}

    /** Whether a word can be made of it: letters, digits, combining marks, number forms, low line, joiners. */
    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9')
                    || codePoint == '_';
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == 0x200C || codePoint == 0x200D;
        };
    }

    /** Whether it is the hyphen of a compound; the plain hyphen is also used as a dash. */
    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    /** Whether it is always a dash: en dash, em dash, horizontal bar, minus sign. */
    static boolean isDash(int codePoint) {
        return (codePoint >= '\u2012' && codePoint <= '\u2015') || codePoint == '\u2212';
    }

    /** Whether it is one of the characters written for an apostrophe. */
    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u00B4' || codePoint == '`';
    }

    /** Whether it opens, or can open, a quotation or a bracket. */
    static boolean opens(int codePoint) {
        return switch (codePoint) {
            case '«', '‹', '"', '“', '„', '‚', '‘', '\'', '(', '[', '{', '「', '『' -> true;
            default -> false;
        };
    }

    /** Whether it closes, or can close, a quotation or a bracket. */
    static boolean closes(int codePoint) {
        return switch (codePoint) {
            case '»', '›', '"', '”', '“', '’', '\'', ')', ']', '}', '」', '』' -> true;
            default -> false;
        };
    }

    /** Whether opening and closing form are told apart by the character itself. */
    static boolean isOneWay(int codePoint) {
        return opens(codePoint) != closes(codePoint);
    }

    /** Whether it ends a sentence where nothing speaks against it. */
    static boolean isTerminator(int codePoint) {
        return codePoint == '.' || codePoint == '!' || codePoint == '?' || codePoint == '…' || codePoint == '‽';
    }
}
