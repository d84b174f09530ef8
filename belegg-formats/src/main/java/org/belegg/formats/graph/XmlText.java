package org.belegg.formats.graph;

import org.belegg.formats.Quotation;

/** Text made safe to stand in a quoted attribute of XML. */
final class XmlText {
    private XmlText() {}

    /** On one line, with markup characters as references; what XML 1.0 cannot hold becomes U+FFFD. */
    static String attribute(String text) {
        StringBuilder xml = new StringBuilder(text.length() + 16);
        Quotation.onOneLine(text).codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return xml.toString();
    }

    private static boolean isAllowed(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL && type != Character.SURROGATE && codePoint != 0xFFFE && codePoint != 0xFFFF;
    }
}
