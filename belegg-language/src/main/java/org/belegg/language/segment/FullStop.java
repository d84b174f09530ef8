package org.belegg.language.segment;

import org.belegg.language.segment.Abbreviations.Place;

/** Decides whether a full stop belongs to the word before it (abbreviation, ordinal, initial) or ends a sentence. */
final class FullStop {
    /** How far ahead the next word is looked for, so that long runs of marks cost nothing. */
    private static final int HORIZON = 64;

    private static final int LONGEST_ORDINAL = 3;
    private static final int LONGEST_SEGMENT = 6;

    private final String text;
    private final int limit;
    private final Abbreviations abbreviations;
    private final SentenceOpeners openers;

    FullStop(String text, int limit, Abbreviations abbreviations, SentenceOpeners openers) {
        this.text = text;
        this.limit = limit;
        this.abbreviations = abbreviations;
        this.openers = openers;
    }

    /**
     * Whether the full stop at {@code dot} belongs to the word that starts at {@code start} and ends before it.
     *
     * @param first whether the word is the first of its paragraph or follows a full stop
     * @param afterName whether the word before it has a capital letter
     */
    boolean belongsTo(int start, int dot, boolean first, boolean afterName) {
        if (dot + 1 < limit && text.charAt(dot + 1) == '.') {
            return false;
        }
        int next = nextWord(dot + 1);
        if (next == limit) {
            return false;
        }
        int nextCodePoint = text.codePointAt(next);
        if (isNumber(start, dot)) {
            return isOrdinal(start, dot, next, first);
        }
        Place place = abbreviations.placeOf(text, start, dot);
        if (place == Place.INSIDE) {
            return true;
        }
        boolean capital = Character.isUpperCase(nextCodePoint) || Character.isTitleCase(nextCodePoint);
        if (place == Place.ANYWHERE) {
            return !capital;
        }
        if (isInitial(start, dot)) {
            return !capital || !openers.contains(text, next, limit);
        }
        return isDotted(start, dot) && !capital;
    }

    /** The start of the next word after marks and spaces, or {@code limit} when there is none near. */
    private int nextWord(int from) {
        int horizon = Math.min(limit, from + HORIZON);
        int at = from;
        while (at < horizon && !Marks.isWordPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < horizon ? at : limit;
    }

    private boolean isNumber(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return end > start;
    }

    private boolean isOrdinal(int start, int dot, int next, boolean first) {
        if (dot - start > LONGEST_ORDINAL) {
            return false;
        }
        return first || Character.isLowerCase(text.codePointAt(next));
    }

    private boolean isInitial(int start, int dot) {
        int codePoint = text.codePointAt(start);
        return Character.isUpperCase(codePoint) && start + Character.charCount(codePoint) == dot;
    }

    /** Whether the word is short pieces parted by full stops, such as "T.S.A" or "dr.philos". */
    private boolean isDotted(int start, int dot) {
        int piece = 0;
        boolean dotted = false;
        for (int at = start; at < dot; at++) {
            char character = text.charAt(at);
            if (character == '.') {
                dotted = true;
                piece = 0;
            } else if (Character.isLetter(character) && piece < LONGEST_SEGMENT) {
                piece++;
            } else {
                return false;
            }
        }
        return dotted && !WebAddress.endsInDomain(text, start, dot);
    }
}
