package org.belegg.reader.story;

/** What the marks between words do. */
public final class Marks {
    private static final String DASHES = "-–—―−";
    /** Swedish ways open with the mark that others close with. */
    private static final String OPENING = "«“„‹‘”";

    private static final String CLOSING = "»”›’";
    private static final String EITHER_WAY = "\"'`´";
    private static final String FINAL = ".!?…";

    private Marks() {}

    /** Whether it is a dash standing alone. */
    public static boolean isDash(String form) {
        return form.length() == 1 && DASHES.indexOf(form.charAt(0)) >= 0;
    }

    /** Whether it is a quotation mark of any kind, or a pair of single ones. */
    public static boolean isQuotationMark(String form) {
        return opens(form) || closes(form);
    }

    /** Whether it can open a quotation. A straight mark can do both. */
    public static boolean opens(String form) {
        return isOneOf(form, OPENING) || isEitherWay(form);
    }

    /** Whether it can close a quotation. A straight mark can do both. */
    public static boolean closes(String form) {
        return isOneOf(form, CLOSING) || isEitherWay(form);
    }

    /** Whether it ends a sentence. */
    public static boolean isFinal(String form) {
        return !form.isEmpty() && FINAL.indexOf(form.charAt(form.length() - 1)) >= 0 && isPunctuation(form);
    }

    /** Whether it holds neither a letter nor a digit. */
    public static boolean isPunctuation(String form) {
        int next = 0;
        while (next < form.length()) {
            int character = form.codePointAt(next);
            if (Character.isLetterOrDigit(character)) {
                return false;
            }
            next += Character.charCount(character);
        }
        return true;
    }

    static boolean isEitherWay(String form) {
        return isOneOf(form, EITHER_WAY) || form.equals("''") || form.equals("``");
    }

    private static boolean isOneOf(String form, String marks) {
        return form.length() == 1 && marks.indexOf(form.charAt(0)) >= 0;
    }
}
