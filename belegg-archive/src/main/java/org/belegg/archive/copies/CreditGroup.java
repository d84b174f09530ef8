package org.belegg.archive.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.model.Span;

/**
 * Some characters of a text that name agencies and nothing else: "NTB", "(©NTB)", "NTB-Reuters/AFP", "Kilde: NTB".
 *
 * @param credits the agencies, in text order; none when the characters hold anything else
 * @param isAmbiguous whether all of them go by names that other things have too
 */
record CreditGroup(List<Credit> credits, boolean isAmbiguous) {
    private static final CreditGroup NONE = new CreditGroup(List.of(), false);
    private static final String MARKS = "/,;+&-–—()[]©*.:|";

    boolean isEmpty() {
        return credits.isEmpty();
    }

    /** What stands from {@code start} to {@code end}. */
    static CreditGroup at(String text, int start, int end) {
        List<Credit> credits = new ArrayList<>();
        boolean isAmbiguous = true;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || MARKS.indexOf(c) >= 0) {
                i++;
                continue;
            }
            Optional<Agencies.Name> name = Agencies.known().at(text, i);
            int wordEnd = wordEnd(text, i, end);
            if (name.isPresent() && i + name.get().words().length() <= end) {
                int nameEnd = i + name.get().words().length();
                credits.add(new Credit(name.get().agency(), new Span(i, nameEnd)));
                isAmbiguous &= name.get().isAmbiguous();
                i = nameEnd;
            } else if (wordEnd > i
                    && Character.isUpperCase(c)
                    && BylineWords.isAgencyByEnding(text.substring(i, wordEnd))) {
                credits.add(new Credit(text.substring(i, wordEnd), new Span(i, wordEnd)));
                isAmbiguous = false;
                i = wordEnd;
            } else if (wordEnd > i && isJoint(text, i, wordEnd, end, credits.isEmpty())) {
                i = wordEnd;
            } else {
                return NONE;
            }
        }
        return credits.isEmpty() ? NONE : new CreditGroup(List.copyOf(credits), isAmbiguous);
    }

    /** "Kilde:" or "Av" before the first agency, "og" between two. */
    private static boolean isJoint(String text, int start, int wordEnd, int end, boolean isFirst) {
        String word = text.substring(start, wordEnd);
        return isFirst ? BylineWords.isBeforeAgency(word) && wordEnd < end : BylineWords.isAnd(word);
    }

    private static int wordEnd(String text, int start, int end) {
        int i = start;
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
