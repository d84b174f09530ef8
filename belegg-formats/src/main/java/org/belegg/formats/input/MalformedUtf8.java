package org.belegg.formats.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Span;
import org.belegg.model.Warning;

/** A text that is not all UTF-8: the characters, with U+FFFD for what is malformed, and where that was. */
final class MalformedUtf8 {
    private static final int MAX_WARNINGS = 10;

    // What Norwegian text in Windows-1252 or Latin-1 has above ASCII: letters of the Nordic languages and of names,
    // quotation marks, dashes, and a few signs. A stray byte of a damaged file is seldom one of these.
    private static final String WESTERN = "æøåÆØÅäöÄÖüÜéÉèÈêàáóòôíëïçñßðÐþÞ«»„“”‘’–—…§°½¼´·€\u00A0\u00AD";

    private final byte[] bytes;
    private final StringBuilder text;
    private final List<Place> places = new ArrayList<>();
    private int malformed;
    private int western;
    private int wellFormed;

    private MalformedUtf8(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    /** A malformed byte: where it stands in the file and in the text, and which it is. */
    record Place(int byteOffset, int textOffset, int line, int value) {
        String description() {
            return String.format(java.util.Locale.ROOT, "line %d, byte offset %d (0x%02X)", line, byteOffset, value);
        }
    }

    /** Decodes the bytes from {@code start} on. */
    static MalformedUtf8 in(byte[] bytes, int start) {
        MalformedUtf8 result = new MalformedUtf8(bytes);
        result.decode(start);
        return result;
    }

    /** The first malformed places, in order. */
    List<Place> places() {
        return places;
    }

    /** Whether the malformed bytes make sense as Windows-1252, and little else is UTF-8. */
    boolean isWestern() {
        return malformed > 0 && western * 10 >= malformed * 9 && wellFormed < malformed;
    }

    /** Whether so much is malformed that this is no text at all. */
    boolean isNoise() {
        return malformed > bytes.length / 5 + 1;
    }

    /** The text, with U+FFFD for each malformed sequence. */
    String text() {
        return text.toString();
    }

    /** One warning a place, at most ten; the last one tells of the rest. */
    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        for (Place place : places) {
            String more = "";
            if (warnings.size() == MAX_WARNINGS - 1 && malformed > MAX_WARNINGS) {
                more = ", and at " + (malformed - MAX_WARNINGS) + " places more";
            }
            warnings.add(new Warning(
                    TextDecoder.INVALID_UTF_8,
                    "invalid UTF-8 at " + place.description() + more + ": read as U+FFFD",
                    new Span(place.textOffset(), place.textOffset() + 1)));
        }
        return warnings;
    }

    private void decode(int start) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = 1;
        int counted = start;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            append(out);
            if (result.isError()) {
                for (; counted < in.position(); counted++) {
                    line += bytes[counted] == '\n' ? 1 : 0;
                }
                addMalformed(in.position(), line, result.length());
                in.position(in.position() + result.length());
            } else if (result.isUnderflow()) {
                return;
            }
        }
    }

    private void append(CharBuffer out) {
        out.flip();
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            wellFormed += c >= 0x80 && !Character.isLowSurrogate(c) ? 1 : 0;
        }
        text.append(out);
        out.clear();
    }

    private void addMalformed(int position, int line, int length) {
        for (int i = position; i < position + length; i++) {
            malformed++;
            western += isWestern(bytes[i]) ? 1 : 0;
        }
        if (places.size() < MAX_WARNINGS) {
            places.add(new Place(position, text.length(), line, bytes[position] & 0xFF));
        }
        text.append('\uFFFD');
    }

    private static boolean isWestern(byte value) {
        int b = value & 0xFF;
        // 0x80 to 0x9F is where Windows-1252 has marks and Latin-1 nothing; the rest is the same in both.
        char c = b < 0xA0 ? MARKS.charAt(b - 0x80) : (char) b;
        return WESTERN.indexOf(c) >= 0;
    }

    private static final String MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
}
