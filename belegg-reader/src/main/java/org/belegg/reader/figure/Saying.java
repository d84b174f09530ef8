package org.belegg.reader.figure;

import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.Bound;

/** Number words that count nothing: articles, "tusen takk", "hundre prosent sikker", the verb "tre". */
final class Saying implements OtherNumber {
    private final OtherNumberWords words;

    Saying(OtherNumberWords words) {
        this.words = words;
    }

    @Override
    public boolean is(Candidate number) {
        Numeral numeral = number.quantity().numeral();
        if (numeral.form() == Numeral.Form.ARTICLE) {
            return !countsOne(number);
        }
        if (numeral.form() == Numeral.Form.DIGITS) {
            return isCertainty(number);
        }
        return words.isInIdiom(number.pieces(), number.quantity().firstNumeral())
                || isOtherWord(number)
                || isRepeated(number)
                || isCertainty(number)
                || (number.isWhole(0, 1) && number.isBare() && !isOutOfMore(number));
    }

    /** "minst en", "en prosent", "en av fire": elsewhere the word is an article. */
    private boolean countsOne(Candidate number) {
        Pieces pieces = number.pieces();
        int end = number.quantity().end();
        boolean outOfNumber = pieces.get(end).is("av") && pieces.get(end + 1).isDigits();
        return number.quantity().bound() == Bound.AT_LEAST
                || outOfNumber
                || (number.measures()
                        && pieces.get(end).span().equals(unitSpan(number).orElse(null)));
    }

    private static Optional<org.belegg.model.Span> unitSpan(Candidate number) {
        return Optional.ofNullable(number.counted())
                .map(phrase -> phrase.sentence().token(phrase.head()).span());
    }

    private static boolean isOutOfMore(Candidate number) {
        Piece after = number.after();
        return after.is("av") || after.is("til") || after.is("of");
    }

    /** "tre i kraft": the tagger saw a verb, or a tree. */
    private static boolean isOtherWord(Candidate number) {
        Token token = number.sentence().token(number.firstToken());
        boolean single = number.quantity().numeral().end() == number.quantity().firstNumeral() + 1;
        return single
                && number.isWhole(0, 19)
                && (token.is("verb") || (token.is("subst") && token.has("ent")) || token.is("inf-merke"));
    }

    /** "to og to", "hundre og hundre". */
    private static boolean isRepeated(Candidate number) {
        Pieces pieces = number.pieces();
        int at = number.quantity().firstNumeral();
        String word = pieces.get(at).text();
        return (pieces.get(at + 1).is("og") && pieces.get(at + 2).is(word))
                || (pieces.get(at - 1).is("og") && pieces.get(at - 2).is(word));
    }

    /** "100 prosent sikker": everybody is certain, nobody has counted. */
    private static boolean isCertainty(Candidate number) {
        if (!number.isWhole(100, 110) || !"percent".equals(number.unit()) || number.counted() == null) {
            return false;
        }
        int behind = number.counted().end();
        return behind < number.sentence().size()
                && number.sentence().token(behind).is("adj");
    }
}
