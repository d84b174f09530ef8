package org.belegg.formats.prov;

/** Strings and names as Turtle has them. */
final class TurtleText {
    private static final int FIRST_PRINTABLE = 0x20;

    private TurtleText() {}

    /** A string in quotation marks. Half a surrogate pair, which is no character, becomes U+FFFD. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(codePoint -> append(literal, codePoint));
        return literal.append('"').toString();
    }

    /** A string in a language. */
    static String literal(String text, String language) {
        return literal(text) + "@" + language;
    }

    /** An IRI in its brackets; it must hold nothing but what an IRI may, as those of ArticleIri do. */
    static String iri(String iri) {
        return "<" + iri + ">";
    }

    private static void append(StringBuilder literal, int codePoint) {
        switch (codePoint) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (codePoint < FIRST_PRINTABLE) {
                    literal.append("\\u00")
                            .append(codePoint < 0x10 ? "0" : "1")
                            .append("0123456789ABCDEF".charAt(codePoint & 0xF));
                } else {
                    literal.appendCodePoint(Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint);
                }
            }
        }
    }
}
