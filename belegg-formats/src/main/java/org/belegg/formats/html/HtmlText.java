package org.belegg.formats.html;

/** Text made safe to stand in an HTML element or in a quoted attribute. */
public final class HtmlText {
    private HtmlText() {}

    /** The text with markup characters as references; what HTML cannot hold becomes U+FFFD. */
    public static String escape(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isAllowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return html.toString();
    }

    private static boolean isAllowed(int codePoint) {
        boolean control = Character.getType(codePoint) == Character.CONTROL;
        return control
                ? codePoint == '\n' || codePoint == '\t' || codePoint == '\r'
                : Character.getType(codePoint) != Character.SURROGATE;
    }
}
