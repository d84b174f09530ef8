package org.belegg.archive.article;

import java.text.Normalizer;
import java.util.Locale;
import org.belegg.formats.Quotation;

/** Words brought to the form in which they are compared. */
public final class Folding {
    private static final String SOFT_HYPHEN = "\u00AD";

    private Folding() {}

    /**
     * The text as the index takes it: accents composed (Unicode NFC), soft hyphens gone, so that a word is found however
     * it was typed. Case is left to the index.
     */
    public static String searchable(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.indexOf('\u00AD') < 0 ? composed : composed.replace(SOFT_HYPHEN, "");
    }

    /** A name as it is compared: the same, in lower case, on one line. å stays å, and é stays é. */
    public static String name(String name) {
        return Quotation.onOneLine(searchable(name)).toLowerCase(Locale.ROOT);
    }
}
