package org.belegg.language.segment;

import java.text.Normalizer;

/** The normal form of a token: without invisible characters, accents composed. */
final class TokenForm {
    private TokenForm() {}

    /** The normal form of {@code text[start, end)}. */
    static String of(String text, int start, int end) {
        boolean plain = true;
        for (int at = start; at < end && plain; at++) {
            // Below U+0300 nothing combines, and only the soft hyphen is invisible.
            char character = text.charAt(at);
            plain = character < 0x300 && character != Spacing.SOFT_HYPHEN;
        }
        String written = text.substring(start, end);
        return plain ? written : Normalizer.normalize(visible(written), Normalizer.Form.NFC);
    }

    private static String visible(String written) {
        StringBuilder visible = new StringBuilder(written.length());
        written.codePoints()
                .filter(codePoint -> !Spacing.isInvisible(codePoint))
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
