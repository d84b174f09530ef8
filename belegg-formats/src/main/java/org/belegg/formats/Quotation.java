package org.belegg.formats;

import java.util.List;
import java.util.StringJoiner;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;

/** The words of an attribution, put on one line for a person to read. */
public final class Quotation {
    private Quotation() {}

    /** The content of an attribution; in quotation marks when it is direct speech. */
    public static String of(Article article, Attribution attribution) {
        String words = joined(article, attribution.content());
        return attribution.type() == AttributionType.DIRECT ? "«" + words + "»" : words;
    }

    /** The stretches with an ellipsis between them, and each run of white space as one blank. */
    public static String joined(Article article, List<Span> spans) {
        StringJoiner words = new StringJoiner(" … ");
        spans.forEach(span -> words.add(onOneLine(article.textOf(span))));
        return words.toString();
    }

    /** The text with each run of white space as one blank, and none at either end. */
    public static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                pending = line.length() > 0;
            } else {
                if (pending) {
                    line.append(' ');
                    pending = false;
                }
                line.append(c);
            }
        }
        return line.toString();
    }
}
