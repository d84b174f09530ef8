package org.belegg.language.segment;

/** Decides after which tokens of a paragraph a sentence ends. */
final class SentenceSplitter {
    /** No sentence is longer, in tokens; longer ones are cut here. The treebank's longest has under 300. */
    static final int LONGEST = 1000;

    private final String text;
    private final TokenBuffer tokens;

    SentenceSplitter(String text, TokenBuffer tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The first token after the sentence that starts with token {@code first}. */
    int end(int first) {
        int bound = Math.min(tokens.size(), first + LONGEST);
        int at = first;
        while (at < bound) {
            if (!mayEnd(tokens.kind(at))) {
                at++;
                continue;
            }
            int after = afterTerminators(at, bound);
            if (endsBefore(at, after)) {
                return after;
            }
            at = after;
        }
        return bound;
    }

    private static boolean mayEnd(TokenKind kind) {
        return switch (kind) {
            case FULL_STOP, CALL, ELLIPSIS, COLON -> true;
            default -> false;
        };
    }

    /** Past further terminators and the closing marks that belong to the sentence. */
    private int afterTerminators(int from, int bound) {
        int at = from + 1;
        while (at < bound) {
            TokenKind kind = tokens.kind(at);
            boolean taken = kind == TokenKind.CLOSER || (kind != TokenKind.COLON && mayEnd(kind));
            if (!taken) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean endsBefore(int terminator, int next) {
        if (next >= tokens.size()) {
            return true;
        }
        TokenKind kind = tokens.kind(next);
        if (kind == TokenKind.COMMA || kind == TokenKind.COLON) {
            return false;
        }
        boolean lower = continuesInLowerCase(next);
        return switch (tokens.kind(terminator)) {
            case FULL_STOP -> !(lower && tokens.kind(next - 1) == TokenKind.CLOSER);
            case COLON -> !tokens.touchesPrevious(next) && !lower;
            default -> !lower;
        };
    }

    /** Whether the next word, behind any opening marks, starts with a small letter. */
    private boolean continuesInLowerCase(int next) {
        int at = next;
        while (at < tokens.size() && at < next + 4) {
            switch (tokens.kind(at)) {
                case OPENER, DASH, SYMBOL -> at++;
                default -> {
                    return Character.isLowerCase(text.codePointAt(tokens.start(at)));
                }
            }
        }
        return false;
    }
}
