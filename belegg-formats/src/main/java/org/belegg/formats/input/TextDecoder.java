package org.belegg.formats.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.model.Span;
import org.belegg.model.Warning;

/**
 * Bytes to text. UTF-8 is taken as it is, with or without a byte order mark, and so is UTF-16 with one. Bytes that are
 * no UTF-8 are read as Windows-1252 (of which Latin-1 is a part) when that makes Nordic text of them, else each is
 * replaced by U+FFFD; a warning says so and names the place.
 */
public final class TextDecoder {
    /** The code of the warning that a byte was replaced. */
    public static final String INVALID_UTF_8 = "invalid-utf-8";

    /** The code of the warning that the text was taken for Windows-1252. */
    public static final String WINDOWS_1252 = "read-as-windows-1252";

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * The text that the bytes stand for, with warnings for what was odd about them.
     *
     * @throws NotTextException when the bytes are those of a picture, an archive or another binary file
     */
    public static DecodedText decode(byte[] bytes) {
        if (opensWith(bytes, 0xFF, 0xFE)) {
            return new DecodedText(text(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        if (opensWith(bytes, 0xFE, 0xFF)) {
            return new DecodedText(text(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        requireText(bytes);
        int start = opensWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = text(bytes, start, StandardCharsets.UTF_8);
        // The decoder puts U+FFFD for what is malformed; a text without any was well formed.
        return text.indexOf('\uFFFD') < 0 ? new DecodedText(text, List.of()) : decodeMalformed(bytes, start);
    }

    /**
     * Makes sure that bytes may be text, by how they begin.
     *
     * @throws NotTextException when they are those of a picture, an archive or another binary file
     */
    public static void requireText(byte[] beginning) {
        BinaryContent.describe(beginning).ifPresent(what -> {
            throw new NotTextException("this is " + what + ", not text; save the story as plain text in UTF-8");
        });
    }

    private static DecodedText decodeMalformed(byte[] bytes, int start) {
        MalformedUtf8 malformed = MalformedUtf8.in(bytes, start);
        if (malformed.isWestern()) {
            MalformedUtf8.Place first = malformed.places().get(0);
            int offset = first.byteOffset() - start;
            return new DecodedText(
                    text(bytes, start, WESTERN),
                    List.of(new Warning(
                            WINDOWS_1252,
                            "not UTF-8 at " + first.description() + ": the text was read as Windows-1252 (Latin-1)",
                            new Span(offset, offset + 1))));
        }
        if (malformed.isNoise()) {
            throw new NotTextException("this is a binary file or in an unknown encoding, not text in UTF-8; "
                    + "save the story as plain text in UTF-8");
        }
        return new DecodedText(malformed.text(), malformed.warnings());
    }

    private static String text(byte[] bytes, int start, Charset charset) {
        return new String(bytes, start, bytes.length - start, charset);
    }

    private static boolean opensWith(byte[] bytes, int... opening) {
        if (bytes.length < opening.length) {
            return false;
        }
        for (int i = 0; i < opening.length; i++) {
            if ((bytes[i] & 0xFF) != opening[i]) {
                return false;
            }
        }
        return true;
    }
}
