package org.belegg.language.segment;

import java.text.Normalizer;

/**
 * Makes the normal forms of tokens: without invisible characters, accents composed. Remembers short ones, since a few
 * thousand words make up most of any text: a long text then takes half the memory. Not to be shared between threads.
 */
final class TokenForms {
    private static final int REMEMBERED = 1 << 12;
    private static final int SHORT = 16;

    /** Below this nothing combines, and only the soft hyphen is invisible. */
    private static final char FIRST_COMBINING = 0x300;

    private final String[] remembered = new String[REMEMBERED];
    private final String text;

    TokenForms(String text) {
        this.text = text;
    }

    /** The normal form of {@code text[start, end)}. */
    String form(int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            char character = text.charAt(at);
            if (character >= FIRST_COMBINING || character == Spacing.SOFT_HYPHEN) {
                return normalise(text.substring(start, end));
            }
            hash = 31 * hash + character;
        }
        if (end - start > SHORT) {
            return text.substring(start, end);
        }
        int slot = (hash ^ (hash >>> 12)) & (REMEMBERED - 1);
        String known = remembered[slot];
        if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
            known = text.substring(start, end);
            remembered[slot] = known;
        }
        return known;
    }

    private static String normalise(String written) {
        StringBuilder visible = new StringBuilder(written.length());
        written.codePoints()
                .filter(codePoint -> !Spacing.isInvisible(codePoint))
                .forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }
}
