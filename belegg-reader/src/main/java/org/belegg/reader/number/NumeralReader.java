package org.belegg.reader.number;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads one number at a place in a text, in digits or words. Immutable. */
public final class NumeralReader {
    private final DigitNumeral digits;
    private final WordNumerals words;

    public NumeralReader(NumberWords words, DigitNumeral digits) {
        this.words = new WordNumerals(words);
        this.digits = digits;
    }

    /** How runs of digits are read. */
    public DigitNumeral digits() {
        return digits;
    }

    /** The number that begins with this piece; empty when none does. */
    public Optional<Numeral> read(Pieces pieces, int first) {
        return pieces.get(first).isDigits() ? Optional.of(inDigits(pieces, first)) : words.read(pieces, first, true);
    }

    /** As {@link #read}, but without going on behind "og": for "mellom hundre og to hundre". */
    public Optional<Numeral> readBeforeAnd(Pieces pieces, int first) {
        return pieces.get(first).isDigits() ? Optional.of(inDigits(pieces, first)) : words.read(pieces, first, false);
    }

    private Numeral inDigits(Pieces pieces, int first) {
        StringBuilder written = new StringBuilder(pieces.get(first).text());
        boolean plain = pieces.get(first).plain();
        int end = first + 1;
        if (DigitNumeral.opensGroups(pieces.get(first).text())) {
            boolean ended = false;
            while (!ended && isGroup(pieces.get(end))) {
                written.append(pieces.get(end).text());
                plain &= pieces.get(end).plain();
                ended = !DigitNumeral.isWholeGroup(pieces.get(end).text());
                end++;
            }
        }
        Optional<BigDecimal> value = plain ? digits.value(written.toString()) : Optional.empty();
        int behind = end;
        return value.map(number -> words.scaled(Numeral.Form.DIGITS, pieces, first, behind, number))
                .orElseGet(() -> Numeral.plain(Numeral.Form.DIGITS, first, behind, null));
    }

    private boolean isGroup(Piece piece) {
        return piece.isDigits() && piece.gap() == 1 && digits.isGroup(piece.text());
    }
}
