package org.belegg.reader.figure;

import java.util.Set;
import java.util.stream.IntStream;
import org.belegg.reader.figure.OtherNumberWords.Kind;
import org.belegg.reader.number.DigitNumeral;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Dates, years, times of day, and how long something lasts. */
final class CalendarNumber implements OtherNumber {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    /** Behind a bound, only a year of our time is still a year: "over 1400" is not. */
    private static final int FIRST_MODERN_YEAR = 1900;

    private static final int LAST_MODERN_YEAR = 2040;

    /** "Klokka er fire." */
    private static final Set<String> CLOCK_VERBS =
            Set.of("er", "var", "blir", "ble", "blei", "vart", "passerte", "passerer", "nærmer", "nærma");

    private final OtherNumberWords words;
    private final DigitNumeral digits;

    CalendarNumber(OtherNumberWords words, DigitNumeral digits) {
        this.words = words;
        this.digits = digits;
    }

    @Override
    public NumberSort sort() {
        return NumberSort.CALENDAR;
    }

    @Override
    public boolean is(Candidate number) {
        return measuresTime(number)
                || isYear(number)
                || isDate(number)
                || isClock(number)
                || isYearOrTwo(number)
                || isBareBehindIn(number)
                || isHalfHour(number.pieces(), number.quantity());
    }

    private boolean measuresTime(Candidate number) {
        Piece after = number.after();
        if (after.isWord() && isTime(after.text())) {
            return true;
        }
        Phrase counted = number.counted();
        if (counted == null) {
            return false;
        }
        // "fire lange dager", "40 minutters bussreise"
        StorySentence sentence = number.sentence();
        return IntStream.range(counted.first(), counted.end())
                .filter(i -> sentence.token(i).is("subst"))
                .anyMatch(i -> isTime(sentence.token(i).lemma()) || isTime(sentence.lower(i)));
    }

    private boolean isTime(String word) {
        return words.is(Kind.TIME, word)
                || (word.endsWith("s") && words.is(Kind.TIME, word.substring(0, word.length() - 1)));
    }

    private boolean isYear(Candidate number) {
        if (!number.isPlainNumber(FIRST_YEAR, LAST_YEAR) || number.measures()) {
            return false;
        }
        boolean modern = number.isPlainNumber(FIRST_MODERN_YEAR, LAST_MODERN_YEAR);
        if (modern && words.is(Kind.MONTH, number.before().text())) {
            return true;
        }
        if (number.counted() != null) {
            return modern && number.before().is("i") && !number.quantity().range();
        }
        return modern || !number.quantity().isModified();
    }

    private boolean isDate(Candidate number) {
        Quantity quantity = number.quantity();
        Pieces pieces = number.pieces();
        Piece before = pieces.get(quantity.firstNumeral() - 1);
        int end = quantity.numeral().end();
        Piece behind = pieces.get(end).is(".") ? pieces.get(end + 1) : pieces.get(end);
        boolean slash =
                behind.is("/") && pieces.get(quantity.numeral().end() + 1).isDigits();
        boolean slashBefore =
                before.is("/") && pieces.get(quantity.firstNumeral() - 2).isDigits();
        return slash
                || slashBefore
                || words.is(Kind.MONTH, behind.text())
                || (words.is(Kind.MONTH, before.text()) && number.isBare());
    }

    private boolean isClock(Candidate number) {
        Quantity quantity = number.quantity();
        Pieces pieces = number.pieces();
        int first = quantity.first();
        Piece before = pieces.get(first - 1);
        String word = before.is(".") ? pieces.get(first - 2).text() : before.text();
        Piece behind = pieces.get(quantity.numeral().end());
        boolean colon = behind.is(":")
                && behind.isGlued()
                && pieces.get(quantity.numeral().end() + 1).isDigits();
        boolean colonBefore = before.is(":")
                && before.isGlued()
                && pieces.get(quantity.firstNumeral()).isGlued()
                && pieces.get(first - 2).isDigits();
        return words.is(Kind.CLOCK, word)
                || (CLOCK_VERBS.contains(before.text())
                        && words.is(Kind.CLOCK, pieces.get(first - 2).text()))
                || colon
                || colonBefore
                || (digits.looksLikeClock(pieces.get(quantity.firstNumeral()).text())
                        && !number.measures()
                        && !quantity.numeral().isScaled());
    }

    /** "i 66", "kjørte i 80": a year or a speed, since what is counted would follow; but "antallet evakuerte er oppe i 310". */
    private static boolean isBareBehindIn(Candidate number) {
        return number.isBare()
                && number.before().is("i")
                && number.isPlainNumber(10, LAST_YEAR)
                && !number.isToldOfSubject();
    }

    /** "et år eller to" */
    private boolean isYearOrTwo(Candidate number) {
        Pieces pieces = number.pieces();
        int joint = number.quantity().first() - 1;
        return number.isBare()
                && (pieces.get(joint).is("eller") || pieces.get(joint).is("or"))
                && isTime(pieces.get(joint - 1).text());
    }

    /** "halv ni", "ti over halv", "fem på seks". */
    private boolean isHalfHour(Pieces pieces, Quantity quantity) {
        Piece before = pieces.get(quantity.first() - 1);
        int end = quantity.numeral().end();
        Piece behind = pieces.get(end);
        return before.is("halv")
                || ((behind.is("på") || behind.is("over"))
                        && pieces.get(end + 1).is("halv"));
    }
}
