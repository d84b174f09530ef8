package org.belegg.language.segment;

/** Cuts one paragraph into tokens. One use each; not to be shared between threads. */
final class Tokeniser {
    private final String text;
    private final int start;
    private final int limit;
    private final WordScanner words;
    private final FullStop fullStop;
    private final TokenBuffer tokens = new TokenBuffer();
    private boolean singleQuoteOpen;
    private boolean doubleQuoteOpen;

    Tokeniser(String text, int start, int limit, LanguageRules rules) {
        this.text = text;
        this.start = start;
        this.limit = limit;
        words = new WordScanner(text, limit);
        fullStop = new FullStop(text, limit, rules);
    }

    /** All tokens of the paragraph, in text order. */
    TokenBuffer tokens() {
        int at = start;
        while (at < limit) {
            int codePoint = text.codePointAt(at);
            if (Spacing.isSeparator(codePoint) || Spacing.isInvisible(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (words.startsAt(at, isAfterGap(at))) {
                at = word(at);
            } else {
                at = mark(at, codePoint);
            }
        }
        return tokens;
    }

    /** Whether a sign or hyphen at {@code at} can start a word: after a space inside a sentence, or a closing mark. */
    private boolean isAfterGap(int at) {
        if (tokens.size() == 0) {
            return false;
        }
        TokenKind before = tokens.kind(tokens.size() - 1);
        boolean touches = tokens.end(tokens.size() - 1) == at;
        return switch (before) {
            case WORD, COMMA, DASH, SYMBOL -> !touches;
            case CLOSER -> touches;
            case OPENER -> touches && Character.isDigit(text.charAt(Math.min(at + 1, limit - 1)));
            default -> false;
        };
    }

    private int word(int from) {
        int end = words.end(from, singleQuoteOpen);
        int joined = fullStop.endOfAbbreviation(from, end);
        if (joined < end) {
            return add(from, joined, TokenKind.WORD);
        }
        int hyphen = hyphenOfPair(from, end);
        if (hyphen > 0) {
            tokens.add(from, hyphen, TokenKind.WORD);
            tokens.add(hyphen, hyphen + 1, TokenKind.DASH);
            from = hyphen + 1;
        }
        if (end < limit && text.charAt(end) == '.' && fullStop.belongsTo(from, end, isFirst())) {
            end++;
        }
        tokens.add(from, end, TokenKind.WORD);
        return end;
    }

    /** The hyphen of a score or a range such as "3-1", or 0: the treebank makes three tokens of it. */
    private int hyphenOfPair(int from, int end) {
        int hyphen = 0;
        for (int at = from; at < end; at++) {
            char character = text.charAt(at);
            if (Marks.isHyphen(character)) {
                if (hyphen > 0 || at == from || at == end - 1) {
                    return 0;
                }
                hyphen = at;
            } else if (!Character.isDigit(character) && character != '.' && character != ',') {
                return 0;
            }
        }
        return hyphen;
    }

    /** Whether the next word is the first of its sentence, as far as one can tell before sentences are made. */
    private boolean isFirst() {
        int last = tokens.size() - 1;
        while (last >= 0 && last >= tokens.size() - 3 && opensSentence(tokens.kind(last))) {
            last--;
        }
        if (last < 0) {
            return true;
        }
        return switch (tokens.kind(last)) {
            case FULL_STOP, CALL, ELLIPSIS, COLON -> true;
            default -> false;
        };
    }

    private static boolean opensSentence(TokenKind kind) {
        return kind == TokenKind.OPENER || kind == TokenKind.DASH;
    }

    private int mark(int at, int codePoint) {
        int next = at + Character.charCount(codePoint);
        return switch (codePoint) {
            case '.' -> fullStops(at, next);
            case '…' -> add(at, endOfRun(at, '…'), TokenKind.ELLIPSIS);
            case '?', '!', '‽', '¡', '¿' -> add(at, next, TokenKind.CALL);
            case ':' -> add(at, next, TokenKind.COLON);
            case ',', ';' -> add(at, next, TokenKind.COMMA);
            case '"', '“' -> doubleQuote(at, next);
            case '\'', '’', '‘', '`', '´' -> singleQuote(at, codePoint);
            default -> otherMark(at, codePoint, next);
        };
    }

    private int fullStops(int at, int next) {
        int end = endOfRun(at, '.');
        return add(at, end, end > next ? TokenKind.ELLIPSIS : TokenKind.FULL_STOP);
    }

    private int otherMark(int at, int codePoint, int next) {
        if (Marks.isDash(codePoint) || Marks.isHyphen(codePoint)) {
            return add(at, endOfRun(at, codePoint), TokenKind.DASH);
        }
        if (Marks.isOneWay(codePoint)) {
            return add(at, next, Marks.opens(codePoint) ? TokenKind.OPENER : TokenKind.CLOSER);
        }
        if (codePoint < 0x80 || codePoint == '§') {
            return add(at, endOfRun(at, codePoint), TokenKind.SYMBOL);
        }
        return add(at, Emoji.end(text, at, limit), TokenKind.SYMBOL);
    }

    private int doubleQuote(int at, int next) {
        boolean opens = opensBySpacing(at, next, !doubleQuoteOpen);
        doubleQuoteOpen = opens;
        return add(at, next, opens ? TokenKind.OPENER : TokenKind.CLOSER);
    }

    private int singleQuote(int at, int codePoint) {
        int next = at + 1;
        if (next < limit && text.charAt(next) == codePoint) {
            next++;
        }
        boolean opens = codePoint == '‘' || codePoint == '`' || opensBySpacing(at, next, !singleQuoteOpen);
        singleQuoteOpen = opens;
        return add(at, next, opens ? TokenKind.OPENER : TokenKind.CLOSER);
    }

    /** Whether a two-way mark opens, by the space around it; {@code otherwise} where that does not tell. */
    private boolean opensBySpacing(int at, int next, boolean otherwise) {
        boolean gapBefore = at == start || isGapOr(text.charAt(at - 1), true);
        boolean gapAfter = next >= limit || isGapOr(text.charAt(next), false);
        return gapBefore == gapAfter ? otherwise : gapBefore;
    }

    private static boolean isGapOr(char character, boolean opener) {
        if (Spacing.isSeparator(character)) {
            return true;
        }
        if (opener) {
            return Marks.opens(character) || Marks.isDash(character);
        }
        return Marks.closes(character)
                || Marks.isTerminator(character)
                || character == ','
                || character == ';'
                || character == ':';
    }

    private int endOfRun(int at, int codePoint) {
        int end = at + Character.charCount(codePoint);
        int bound = Math.min(limit, at + WordScanner.LONGEST);
        while (end < bound && text.charAt(end) == codePoint) {
            end++;
        }
        return end;
    }

    private int add(int from, int end, TokenKind kind) {
        tokens.add(from, end, kind);
        return end;
    }
}
