package org.belegg.language.segment;

/** Decides after which tokens of a paragraph a sentence ends. */
final class SentenceSplitter {
    /** No sentence is longer, in tokens: longer ones are cut. The longest in the treebank's training part has 120. */
    static final int LONGEST = 500;

    /** How many tokens after a colon the end of the title or bracket around it is looked for. */
    private static final int TITLE = 12;

    /** How many opening marks, dashes and bullets are passed over to see the next word. */
    private static final int OPENINGS = 4;

    private final String text;
    private final TokenBuffer tokens;
    private final LanguageRules rules;

    SentenceSplitter(String text, TokenBuffer tokens, LanguageRules rules) {
        this.text = text;
        this.tokens = tokens;
        this.rules = rules;
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
            int after = tokens.kind(at) == TokenKind.COLON ? at + 1 : afterTerminators(at, bound);
            if (after >= tokens.size() || endsAt(first, at, after)) {
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
            if (kind != TokenKind.CLOSER && (kind == TokenKind.COLON || !mayEnd(kind))) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether a sentence ends between the terminator and token {@code next}. */
    private boolean endsAt(int first, int terminator, int next) {
        TokenKind following = tokens.kind(next);
        if (following == TokenKind.COMMA || following == TokenKind.COLON) {
            return false;
        }
        return switch (tokens.kind(terminator)) {
            case COLON -> endsAtColon(first, terminator);
            // "«Vi vinner.» sier han": after a closing mark a small letter carries the sentence on.
            case FULL_STOP -> !isClosed(next) || !continues(next);
            default -> !continues(next) && !isRemark(terminator, next);
        };
    }

    private boolean isClosed(int next) {
        return tokens.kind(next - 1) == TokenKind.CLOSER;
    }

    /** Whether the next word, behind any opening marks, starts with a small letter, or a year in brackets follows. */
    private boolean continues(int next) {
        int bound = Math.min(tokens.size(), next + OPENINGS);
        for (int at = next; at < bound; at++) {
            switch (tokens.kind(at)) {
                case OPENER, DASH, SYMBOL -> {}
                default -> {
                    int codePoint = text.codePointAt(tokens.start(at));
                    boolean bracket = at > next && text.charAt(tokens.start(at - 1)) == '(';
                    return Character.isLowerCase(codePoint) || (bracket && Character.isDigit(codePoint));
                }
            }
        }
        return false;
    }

    /** "(...)" and "(!)" inside a sentence. */
    private boolean isRemark(int terminator, int next) {
        return terminator > 0
                && tokens.kind(terminator - 1) == TokenKind.OPENER
                && isClosed(next)
                && text.charAt(tokens.start(terminator - 1)) == '(';
    }

    /** The treebank ends a sentence at a colon before a capital letter, not in credits, titles and numbered items. */
    private boolean endsAtColon(int first, int colon) {
        if (tokens.touchesPrevious(colon + 1) || continues(colon + 1) || colon == first) {
            return false;
        }
        int before = tokens.start(colon - 1);
        boolean opensSentence = colon - 1 == first || tokens.kind(colon - 2) == TokenKind.OPENER;
        if (opensSentence
                && (Character.isDigit(text.charAt(before))
                        || rules.creditLabels().containsWordAt(text, before, tokens.end(colon - 1)))) {
            return false;
        }
        return !isInsideMarks(colon);
    }

    /** Whether a quotation or bracket that was opened before the colon is closed soon after it: "«Omvei: Et liv»". */
    private boolean isInsideMarks(int colon) {
        int bound = Math.min(tokens.size(), colon + TITLE);
        for (int at = colon + 1; at < bound; at++) {
            TokenKind kind = tokens.kind(at);
            if (kind == TokenKind.CLOSER) {
                return true;
            }
            if (kind == TokenKind.OPENER || mayEnd(kind)) {
                return false;
            }
        }
        return false;
    }
}
