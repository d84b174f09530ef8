package org.belegg.language.segment;

import org.belegg.language.segment.Abbreviations.Place;

/** Decides whether the full stop after a word belongs to it (abbreviation, ordinal, initial) or ends the sentence. */
final class FullStop {
    /** How far ahead the next word is looked for, so that a long run of marks costs nothing. */
    private static final int HORIZON = 64;

    /** "100. utgave", but a year or an amount is no ordinal: "i 2012. men". */
    private static final int LONGEST_ORDINAL = 3;

    /** The pieces of "dr.philos." and "St.meld."; longer ones are web addresses and forgotten spaces. */
    private static final int LONGEST_PIECE = 6;

    private final String text;
    private final int limit;
    private final LanguageRules rules;

    FullStop(String text, int limit, LanguageRules rules) {
        this.text = text;
        this.limit = limit;
        this.rules = rules;
    }

    /**
     * Whether the full stop at {@code dot} belongs to the word that starts at {@code start} and ends before it.
     *
     * @param first whether the word is the first of its sentence
     */
    boolean belongsTo(int start, int dot, boolean first) {
        int after = dot + 1;
        if (after < limit && text.charAt(after) == '.') {
            return false;
        }
        int next = nextWord(after);
        if (isNumber(start, dot)) {
            return isOrdinal(start, dot, next, first);
        }
        Place place = rules.abbreviations().placeOf(text, start, dot, first);
        boolean initials = isInitial(start, dot) || isInitials(start, dot);
        boolean dotted = isDotted(start, dot);
        if (place == Place.NONE && !initials && !dotted) {
            return next < limit && Character.isLowerCase(text.codePointAt(next)) && isConsonants(start, dot);
        }
        if (after < limit && goesOn(text.charAt(after))) {
            return true;
        }
        if (next == limit) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.codePointAt(next));
        if (initials && place != Place.INSIDE) {
            return !capital || !rules.openers().containsWordAt(text, next, limit);
        }
        return switch (place) {
            case INSIDE -> true;
            case NUMBER -> !capital;
            case ANYWHERE -> !capital || first;
            case NONE -> !capital || first || isTitle(start, dot);
        };
    }

    /** The end of an abbreviation that a number follows without a space, as in "kl.19.30"; {@code end} for other words. */
    int endOfAbbreviation(int start, int end) {
        int dot = start;
        while (dot < end && Character.isLetter(text.charAt(dot))) {
            dot++;
        }
        boolean joined =
                dot > start && dot + 1 < end && text.charAt(dot) == '.' && Character.isDigit(text.charAt(dot + 1));
        return joined && rules.abbreviations().placeOf(text, start, dot, true) != Place.NONE ? dot + 1 : end;
    }

    /** Whether the sentence goes on after a mark that directly follows the full stop. */
    private static boolean goesOn(char mark) {
        return switch (mark) {
            case ',', ';', ':', '?', '!', ')', ']', '/' -> true;
            default -> false;
        };
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

    /** "16. april", "5., 6. og 7. klasse", "10. - 16. mars", and the number of a list item at the start. */
    private boolean isOrdinal(int start, int dot, int next, boolean first) {
        if (dot - start > LONGEST_ORDINAL || next == limit) {
            return false;
        }
        int codePoint = text.codePointAt(next);
        if (first || Character.isLowerCase(codePoint)) {
            return true;
        }
        return Character.isDigit(codePoint) && continuesSeries(dot + 1, next);
    }

    /** Whether a comma or a dash stands between an ordinal and the number after it. */
    private boolean continuesSeries(int from, int to) {
        for (int at = from; at < to; at++) {
            char mark = text.charAt(at);
            if (Marks.isDash(mark) || Marks.isHyphen(mark) || mark == ',' || mark == '/') {
                return true;
            }
        }
        return false;
    }

    /** A single letter that is not a word of its own, as "i" and "å" are. */
    private boolean isInitial(int start, int dot) {
        int codePoint = text.codePointAt(start);
        return start + Character.charCount(codePoint) == dot
                && Character.isLetter(codePoint)
                && codePoint != 'i'
                && codePoint != 'å';
    }

    /** "K.G", "U.S". */
    private boolean isInitials(int start, int dot) {
        if ((dot - start) % 2 == 0 || dot - start == 1) {
            return false;
        }
        for (int at = start; at < dot; at++) {
            char character = text.charAt(at);
            if ((at - start) % 2 == 0 ? !Character.isUpperCase(character) : character != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is short pieces parted by full stops, such as "m.fl" or "dr.psychol". */
    private boolean isDotted(int start, int dot) {
        int piece = 0;
        boolean dotted = false;
        for (int at = start; at < dot; at++) {
            char character = text.charAt(at);
            if (character == '.') {
                dotted = true;
                piece = 0;
            } else if (Character.isLetter(character) && piece <= LONGEST_PIECE) {
                piece++;
            } else {
                return false;
            }
        }
        return dotted && !WebAddress.endsInDomain(text, start, dot);
    }

    /** Whether the first piece of a dotted word stands before names: "dr.psychol". */
    private boolean isTitle(int start, int dot) {
        int end = text.indexOf('.', start);
        return end < dot && rules.abbreviations().placeOf(text, start, end, false) == Place.INSIDE;
    }

    /** A small word without a vowel, before a small letter, is an abbreviation, known or not. */
    private boolean isConsonants(int start, int dot) {
        for (int at = start; at < dot; at++) {
            if ("bcdfghjklmnpqrstvwxz".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
