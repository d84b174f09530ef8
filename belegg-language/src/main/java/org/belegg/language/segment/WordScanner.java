package org.belegg.language.segment;

/**
 * Finds where a word ends: over the hyphens of compounds, the full stops and commas of numbers and addresses, and the
 * apostrophes of genitives. Does not decide about the full stop after a word; see {@link FullStop}.
 */
final class WordScanner {
    /** No word is longer, in UTF-16 code units: what goes on is cut here, so that a token is always small. */
    static final int LONGEST = 4096;

    /** "16/4" and "16/4/2012" are one token, but "1944/45-sesongen" is three, as in the treebank. */
    private static final int LONGEST_DATE = 5;

    private final String text;
    private final int limit;

    WordScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Whether a word starts at {@code at}. {@code afterGap}: nothing but space or a closing mark stands before it. */
    boolean startsAt(int at, boolean afterGap) {
        int codePoint = text.codePointAt(at);
        if (Marks.isWordPart(codePoint)) {
            return true;
        }
        int next = at + Character.charCount(codePoint);
        return switch (codePoint) {
            case '#', '@', '©' -> isLetter(next);
            case '+', '\u2212' -> isDigit(next) && !isWordPart(at - 1);
            case '-', '\u2011' -> afterGap && (isDigit(next) || isLetter(next));
            default -> false;
        };
    }

    /** The end of the word that starts at {@code start}. */
    int end(int start, boolean singleQuoteOpen) {
        int address = WebAddress.end(text, start, limit);
        if (address > start) {
            return cut(start, address);
        }
        int bound = Math.min(limit, start + LONGEST);
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < bound) {
            int codePoint = text.codePointAt(at);
            int step;
            if (Marks.isWordPart(codePoint)) {
                step = Character.charCount(codePoint);
            } else if (Spacing.isInvisible(codePoint)) {
                int after = afterInvisible(at, bound);
                step = isWordPart(after) || isHyphen(after) ? after - at : 0;
            } else {
                step = joiner(start, at, singleQuoteOpen);
            }
            if (step == 0) {
                break;
            }
            if (step < 0) {
                return cut(start, at - step);
            }
            at += step;
        }
        return cut(start, Math.min(at, limit));
    }

    /** How many characters of the mark at {@code at} the word takes in; negative when the word ends after them. */
    private int joiner(int start, int at, boolean singleQuoteOpen) {
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011' -> hyphen(at + 1);
            case '.' -> fullStop(start, at);
            case ',' -> comma(at);
            case '/' -> slash(start, at);
            case '\'', '’', '´', '`' -> apostrophe(at, singleQuoteOpen);
            case ':' -> isDigit(at - 1) && isDigit(at + 1) ? 1 : 0;
            case '–', '&', '*' -> isLetter(at - 1) && isLetter(at + 1) ? 1 : 0;
            case '@' -> isWordPart(at - 1) && isWordPart(at + 1) ? 1 : 0;
            case '+' -> isWordPart(at + 1) || isDigit(at - 1) ? 0 : 1;
            case '°', 'º' -> 1;
            case '%' -> isHyphen(at + 1) && isLetter(at + 2) ? 2 : 0;
            default -> 0;
        };
    }

    private int hyphen(int next) {
        if (isWordPart(next)) {
            return 1;
        }
        return isHyphen(next) || (next < limit && text.charAt(next) == '>') ? 0 : -1;
    }

    private int fullStop(int start, int at) {
        int next = at + 1;
        if (isWordPart(next)) {
            return isMissingSpace(start, at) ? 0 : 1;
        }
        if (!isHyphen(next)) {
            return 0;
        }
        if (isLetter(next + 1)) {
            return 2;
        }
        return isDigit(at - 1) && !isWordPart(next + 1) ? -2 : 0;
    }

    private int comma(int at) {
        int next = at + 1;
        if (!isDigit(at - 1) || next >= limit) {
            return 0;
        }
        if (isDigit(next)) {
            return 1;
        }
        boolean dash = Marks.isHyphen(text.charAt(next)) || Marks.isDash(text.charAt(next));
        return dash && !isWordPart(next + 1) ? -2 : 0;
    }

    private int apostrophe(int at, boolean singleQuoteOpen) {
        int next = at + 1;
        if (isLetter(next)) {
            return 1;
        }
        boolean doubled = next < limit && Marks.isApostrophe(text.charAt(next));
        return !singleQuoteOpen && !doubled && isGenitiveEnd(text.charAt(at - 1)) ? -1 : 0;
    }

    private int slash(int start, int at) {
        int next = at + 1;
        if (WebAddress.endsInDomain(text, start, at)) {
            return -Math.max(1, WebAddress.endOfRest(text, at, limit) - at);
        }
        if (isDigit(next) && Character.isDigit(text.charAt(at - 1))) {
            return isDate(start, at) ? 1 : 0;
        }
        if (at - start > 2 || !isLetter(next)) {
            return 0;
        }
        boolean shortAfter = !isWordPart(next + 1) || !isWordPart(next + 2);
        return shortAfter ? 1 : 0;
    }

    /** Whether what stands before a slash can be a day, or a day and a month. */
    private boolean isDate(int start, int end) {
        int digits = 0;
        for (int at = Math.max(start, end - LONGEST_DATE - 1); at < end; at++) {
            digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
        }
        return end - start <= LONGEST_DATE && digits <= 2;
    }

    /** Whether the full stop at {@code dot} ends a sentence and the space after it was forgotten: "slutt.Han". */
    private boolean isMissingSpace(int start, int dot) {
        if (dot - start < 3 || dot + 2 >= limit) {
            return false;
        }
        if (!Character.isUpperCase(text.charAt(dot + 1)) || !Character.isLowerCase(text.charAt(dot + 2))) {
            return false;
        }
        for (int at = dot - 3; at < dot; at++) {
            if (!Character.isLowerCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int afterInvisible(int at, int bound) {
        int after = at;
        while (after < bound && Spacing.isInvisible(text.codePointAt(after))) {
            after += Character.charCount(text.codePointAt(after));
        }
        return after;
    }

    /** The end, or an earlier one when the word is too long; never inside a surrogate pair. */
    private int cut(int start, int end) {
        if (end - start <= LONGEST) {
            return end;
        }
        int cut = start + LONGEST;
        return Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut)) ? cut - 1 : cut;
    }

    private boolean isWordPart(int at) {
        return at >= 0 && at < limit && Marks.isWordPart(text.codePointAt(at));
    }

    private boolean isHyphen(int at) {
        return at < limit && Marks.isHyphen(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at < limit && Character.isLetter(text.codePointAt(at));
    }

    private boolean isDigit(int at) {
        return at < limit && Character.isDigit(text.codePointAt(at));
    }

    private static boolean isGenitiveEnd(char character) {
        return switch (character) {
            case 's', 'S', 'x', 'X', 'z', 'Z' -> true;
            default -> false;
        };
    }
}
