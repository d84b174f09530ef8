package org.belegg.language.segment;

import java.util.Locale;
import java.util.Set;

/** Finds addresses of the web in running text. */
final class WebAddress {
    private static final Set<String> DOMAINS = Set.of(
            "no", "com", "org", "net", "se", "dk", "fi", "is", "uk", "eu", "de", "info", "tv", "edu", "gov", "ru",
            "fo");
    private static final int LONGEST_DOMAIN = 4;
    private static final String[] OPENINGS = {"http://", "https://", "ftp://", "www."};

    private WebAddress() {}

    /** The end of the address that starts at {@code start}, or {@code start} when none does. */
    static int end(String text, int start, int limit) {
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, start, opening, 0, opening.length())) {
                int end = endOfRest(text, start, limit);
                return end > start + opening.length() ? end : start;
            }
        }
        return start;
    }

    /** Where an address that is known to go on at {@code from} ends: closing punctuation is left out. */
    static int endOfRest(String text, int from, int limit) {
        int bound = Math.min(limit, from + WordScanner.LONGEST);
        int end = from;
        while (end < bound && isAddressPart(text.charAt(end))) {
            end++;
        }
        while (end > from && isTrailing(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the word {@code text[start, end)} ends in a full stop and a known top-level domain. */
    static boolean endsInDomain(String text, int start, int end) {
        int dot = end - 1;
        while (dot > start && end - dot <= LONGEST_DOMAIN && text.charAt(dot) != '.') {
            dot--;
        }
        return dot > start
                && text.charAt(dot) == '.'
                && DOMAINS.contains(text.substring(dot + 1, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isAddressPart(char character) {
        return switch (character) {
            case '<', '>', '"', '«', '»', '“', '”', '|' -> false;
            default -> !Spacing.isSeparator(character);
        };
    }

    private static boolean isTrailing(char character) {
        return switch (character) {
            case '.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '’', '…', '*' -> true;
            default -> false;
        };
    }
}
