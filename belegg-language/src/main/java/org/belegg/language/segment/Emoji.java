package org.belegg.language.segment;

/** Finds where a symbol ends that is written with several characters: flags, skin tones, families. */
final class Emoji {
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int LONGEST = 64;

    private Emoji() {}

    /** The end of the symbol that starts at {@code start}. */
    static int end(String text, int start, int limit) {
        int bound = Math.min(limit, start + LONGEST);
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (isRegional(first) && at < bound && isRegional(text.codePointAt(at))) {
            at += 2;
        }
        while (at < bound) {
            int codePoint = text.codePointAt(at);
            if (!extendsSymbol(codePoint)) {
                break;
            }
            at += Character.charCount(codePoint);
            if (codePoint == ZERO_WIDTH_JOINER && at < bound) {
                int joined = text.codePointAt(at);
                if (Character.getType(joined) != Character.OTHER_SYMBOL) {
                    break;
                }
                at += Character.charCount(joined);
            }
        }
        return at;
    }

    private static boolean isRegional(int codePoint) {
        return (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF);
    }

    private static boolean extendsSymbol(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0x20E3
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF)
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F);
    }
}
