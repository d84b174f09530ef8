package org.belegg.formats.input;

import java.util.List;
import java.util.Optional;

/** Tells bytes that are no text from those that are, by how they begin. */
final class BinaryContent {
    // As git does: text has no NUL, and binary files nearly always have one early.
    private static final int EXAMINED = 8000;

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("a PDF document", "%PDF-"),
            new Signature("a ZIP archive or an office document", "PK\u0003\u0004"),
            new Signature("a PNG picture", "\u0089PNG\r\n"),
            new Signature("a JPEG picture", "\u00FF\u00D8\u00FF"),
            new Signature("a GIF picture", "GIF8"),
            new Signature("a gzip archive", "\u001F\u008B"),
            new Signature("an old office document", "\u00D0\u00CF\u0011\u00E0"),
            new Signature("an RTF document", "{\\rtf"));

    private BinaryContent() {}

    /** What the bytes look like, such as "a PDF document"; empty when they may be text. */
    static Optional<String> describe(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.opens(bytes)) {
                return Optional.of(signature.description);
            }
        }
        int examined = Math.min(bytes.length, EXAMINED);
        int controls = 0;
        for (int i = 0; i < examined; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0) {
                return Optional.of("a binary file");
            }
            if (b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > examined / 10 ? Optional.of("a binary file") : Optional.empty();
    }

    private record Signature(String description, String opening) {
        boolean opens(byte[] bytes) {
            if (bytes.length < opening.length()) {
                return false;
            }
            for (int i = 0; i < opening.length(); i++) {
                if ((bytes[i] & 0xFF) != opening.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
