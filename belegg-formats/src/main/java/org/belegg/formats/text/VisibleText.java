package org.belegg.formats.text;

/** Text of strangers made safe to show on a terminal. */
public final class VisibleText {
    private VisibleText() {}

    /**
     * The text with every control character, half surrogate and direction override replaced by U+FFFD: a story must not
     * move the cursor, ring the bell, set the window's title or turn the line around. Line breaks are replaced too.
     */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> safe.appendCodePoint(isUnsafe(codePoint) ? 0xFFFD : codePoint));
        return safe.toString();
    }

    private static boolean isUnsafe(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }
}
