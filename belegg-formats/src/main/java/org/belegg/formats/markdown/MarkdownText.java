package org.belegg.formats.markdown;

import org.belegg.formats.Quotation;
import org.belegg.formats.text.VisibleText;

/** Words of strangers made safe to stand in a line of Markdown: they show as they are and do nothing. */
final class MarkdownText {
    // Any of these can begin markup somewhere: in CommonMark, in GitHub's tables and links, or where $ opens a formula.
    private static final String SPECIAL = "\\`*_{}[]#|~$^=@";
    private static final String WEB = "www.";

    private MarkdownText() {}

    /** On one line, with markup characters escaped; what a terminal could not show becomes U+FFFD. */
    static String escape(String text) {
        String line = VisibleText.of(Quotation.onOneLine(text));
        StringBuilder safe = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0 || (i == 0 && (c == '-' || c == '+')) || opensLink(line, i)) {
                        safe.append('\\');
                    }
                    safe.append(c);
                }
            }
        }
        return safe.toString();
    }

    /** GitHub makes a link of {@code http://...}, {@code mailto:...} and {@code www....}, without any brackets. */
    private static boolean opensLink(String line, int place) {
        boolean isColon = line.charAt(place) == ':'
                && place + 1 < line.length()
                && !Character.isWhitespace(line.charAt(place + 1))
                && !Character.isDigit(line.charAt(place + 1));
        int start = place - WEB.length() + 1;
        return isColon || (start >= 0 && line.regionMatches(true, start, WEB, 0, WEB.length()));
    }
}
