package org.belegg.reader.figure;

import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;

/** Scores, and other pairs of numbers with a dash that count nothing: "3–1", "06-12-12". */
final class ScoreNumber implements OtherNumber {
    private static final int HIGHEST = 999;

    @Override
    public NumberSort sort() {
        return NumberSort.SCORE;
    }

    @Override
    public boolean is(Candidate number) {
        Quantity quantity = number.quantity();
        Pieces pieces = number.pieces();
        if (joins(pieces, quantity.numeral().end()) || joins(pieces, quantity.firstNumeral() - 1)) {
            // A dash to a third number, or to one that is not greater.
            return true;
        }
        return quantity.range()
                && holdsDash(pieces, quantity)
                && number.isBare()
                && number.isWhole(0, HIGHEST)
                && !isModified(quantity);
    }

    private static boolean isModified(Quantity quantity) {
        return quantity.first() < quantity.firstNumeral();
    }

    private static boolean holdsDash(Pieces pieces, Quantity quantity) {
        return pieces.get(quantity.numeral().first() - 1).isDash();
    }

    /** Whether the piece there is a dash between two numbers in digits, or is close to both its neighbours. */
    private static boolean joins(Pieces pieces, int dash) {
        Piece joint = pieces.get(dash);
        boolean between =
                pieces.get(dash - 1).isDigits() && pieces.get(dash + 1).isDigits();
        return joint.isDash()
                && between
                && joint.isGlued() == pieces.get(dash + 1).isGlued();
    }
}
