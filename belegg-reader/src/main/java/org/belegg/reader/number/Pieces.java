package org.belegg.reader.number;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.belegg.model.Span;

/** A stretch of text cut into pieces. Asking for a piece beyond its ends gives an empty mark. Immutable. */
public final class Pieces {
    private static final Piece NOTHING = new Piece(Piece.Kind.MARK, "\0", new Span(0, 0), 1, true);
    private static final int SOFT_HYPHEN = 0xAD;
    private static final String FRACTIONS = "½¼¾";

    private final List<Piece> pieces;

    private Pieces(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Cuts this part of a text; spans count in the text. Never throws on odd text; takes linear time. */
    public static Pieces cut(String text, Span part) {
        List<Piece> pieces = new ArrayList<>();
        int at = part.start();
        int last = at;
        while (at < part.end()) {
            int c = text.codePointAt(at);
            if (isBlank(c)) {
                at += Character.charCount(c);
                continue;
            }
            Piece.Kind kind = kind(c);
            int end = switch (kind) {
                case DIGITS -> endOfDigits(text, at, part.end());
                case WORD -> endOfWord(text, at, part.end());
                case MARK -> Math.min(part.end(), at + Character.charCount(c));
            };
            pieces.add(piece(kind, text, new Span(at, end), pieces.isEmpty() ? 1 : at - last));
            at = end;
            last = end;
        }
        return new Pieces(pieces);
    }

    /** How many pieces there are. */
    public int size() {
        return pieces.size();
    }

    /** The piece at this place, or an empty mark that equals no other piece beyond the ends. */
    public Piece get(int index) {
        return index < 0 || index >= pieces.size() ? NOTHING : pieces.get(index);
    }

    /** Where these pieces stand, the last one excluded; at least one. */
    public Span span(int first, int end) {
        return new Span(get(first).span().start(), get(end - 1).span().end());
    }

    /** Whether these words stand right before the piece at {@code end}. */
    public boolean endsWith(List<String> words, int end) {
        int first = end - words.size();
        return first >= 0 && startsWith(words, first);
    }

    /** Whether these words stand from {@code first} on. */
    public boolean startsWith(List<String> words, int first) {
        for (int i = 0; i < words.size(); i++) {
            if (!get(first + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Piece piece(Piece.Kind kind, String text, Span span, int gap) {
        String raw = text.substring(span.start(), span.end());
        StringBuilder clean = new StringBuilder(raw.length());
        boolean plain = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean format = Character.getType(c) == Character.FORMAT;
            if (!format) {
                clean.append(c);
            }
            plain &= !(format && c != SOFT_HYPHEN) && !(Character.isDigit(c) && c > '9');
        }
        String lower = Normalizer.normalize(clean, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new Piece(kind, lower.isEmpty() ? "\0" : lower, span, gap, plain || kind != Piece.Kind.DIGITS);
    }

    private static Piece.Kind kind(int c) {
        if (Character.isDigit(c) || isFraction(c)) {
            return Piece.Kind.DIGITS;
        }
        return Character.isLetter(c) ? Piece.Kind.WORD : Piece.Kind.MARK;
    }

    /** Digits go on over one full stop or comma before a digit, and over invisible characters before a digit. */
    private static int endOfDigits(String text, int start, int limit) {
        int end = start;
        int at = start;
        boolean afterMark = false;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (Character.isDigit(c) || isFraction(c)) {
                at += Character.charCount(c);
                end = at;
                afterMark = false;
            } else if (Character.getType(c) == Character.FORMAT) {
                at += Character.charCount(c);
            } else if ((c == '.' || c == ',') && !afterMark) {
                at++;
                afterMark = true;
            } else {
                break;
            }
        }
        return Math.min(end, limit);
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int c = text.codePointAt(at);
            int type = Character.getType(c);
            if (!Character.isLetter(c) && type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, limit);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isFraction(int c) {
        return FRACTIONS.indexOf(c) >= 0;
    }
}
