package org.belegg.language.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tokens in the spelling of the treebank: quotation marks are « and » by turns, all dashes are a hyphen, accents are
 * composed, soft hyphens gone, and a sentence in nothing but capitals is in small letters. Only the models see this.
 */
public final class NormalForm {
    private static final String QUOTES = "\"“”„‟″‹›‘’‚‛'";
    private static final String DASHES = "–—―‒−‐‑";
    private static final int SHORTEST_SHOUT = 3;

    private NormalForm() {}

    /** The tokens of one sentence; as many as there are {@code forms}. */
    public static List<String> of(List<String> forms) {
        boolean shouted = isShouted(forms);
        List<String> normal = new ArrayList<>(forms.size());
        boolean open = false;
        for (String form : forms) {
            if (isQuote(form)) {
                open = form.equals("«") || (!form.equals("»") && !open);
                normal.add(open ? "«" : "»");
            } else {
                String plain = plain(form);
                normal.add(shouted ? plain.toLowerCase(Locale.ROOT) : plain);
            }
        }
        return normal;
    }

    private static boolean isQuote(String form) {
        if (form.length() == 1) {
            char mark = form.charAt(0);
            return mark == '«' || mark == '»' || QUOTES.indexOf(mark) >= 0;
        }
        return form.equals("''") || form.equals("``") || form.equals("<<") || form.equals(">>");
    }

    private static String plain(String form) {
        boolean ascii = true;
        for (int i = 0; i < form.length() && ascii; i++) {
            ascii = form.charAt(i) < 0x80;
        }
        if (ascii) {
            return form;
        }
        StringBuilder plain = new StringBuilder(form.length());
        String composed = Normalizer.normalize(form, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (DASHES.indexOf(character) >= 0) {
                plain.append('-');
            } else if (character == '…') {
                plain.append("...");
            } else if (character == '’' || character == '‘') {
                plain.append('\'');
            } else if (character != '\u00AD') {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** Whether no letter of the sentence is small, and at least two words are long enough to be no abbreviations. */
    private static boolean isShouted(List<String> forms) {
        int shouts = 0;
        for (String form : forms) {
            int capitals = 0;
            for (int i = 0; i < form.length(); i++) {
                if (Character.isLowerCase(form.charAt(i))) {
                    return false;
                }
                capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
            }
            shouts += capitals > SHORTEST_SHOUT ? 1 : 0;
        }
        return shouts >= 2;
    }
}
