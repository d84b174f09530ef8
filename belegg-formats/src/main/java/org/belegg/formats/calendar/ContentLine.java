package org.belegg.formats.calendar;

/**
 * A line of an iCalendar file, folded: no line that stands in the file is longer than 75 octets of UTF-8, and no
 * character is broken (RFC 5545, section 3.1).
 */
final class ContentLine {
    private static final int MOST_OCTETS = 75;
    private static final String BREAK = "\r\n";

    private ContentLine() {}

    /** A line whose value needs no escaping. */
    static String of(String name, String value) {
        return folded(name + ":" + value);
    }

    /** A line whose value is any text. */
    static String ofText(String name, String text) {
        return folded(name + ":" + escaped(text));
    }

    /** A text with the marks of the format escaped (section 3.3.11). What no file can hold becomes U+FFFD. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        int[] letters = text.replace("\r\n", "\n").codePoints().toArray();
        for (int letter : letters) {
            switch (letter) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n', '\r' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        int type = Character.getType(letter);
        return letter == '\t' || (type != Character.CONTROL && type != Character.SURROGATE);
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder(line.length() + line.length() / 32 + 2);
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            int length = octets(letter);
            if (octets + length > MOST_OCTETS) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += length;
            i += Character.charCount(letter);
        }
        return folded.append(BREAK).toString();
    }

    /** How many octets a character takes in UTF-8. */
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
