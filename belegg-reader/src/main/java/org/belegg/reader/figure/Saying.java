package org.belegg.reader.figure;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.model.Bound;
import org.belegg.model.Span;
import org.belegg.reader.figure.OtherNumberWords.Kind;
import org.belegg.reader.number.Numeral;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.StorySentence;

/** Number words that count nothing: articles, "tusen takk", "hundre prosent sikker", the verb "tre". */
final class Saying implements OtherNumber {
    /** Units whose nouns mean something else behind an article: "et poeng", "en gang", "en grad av". */
    private static final Set<String> ALSO_PLAIN_NOUNS =
            Set.of("point", "time", "foot", "degree", "permille", "bar", "knot", "barrel");

    private static final int FOREIGN_DISTANCE = 6;

    private static final Set<String> DENIALS = Set.of("ikke", "ikkje", "aldri", "uten", "utan", "not", "never");

    private final OtherNumberWords words;

    /** Whether the tags are those of the text's language. */
    private final boolean tagged;

    Saying(OtherNumberWords words, boolean tagged) {
        this.words = words;
        this.tagged = tagged;
    }

    @Override
    public NumberSort sort() {
        return NumberSort.SAYING;
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
                || isDivision(number)
                || isCertainty(number)
                || isForeign(number)
                || isAcronym(number)
                || (number.isWhole(0, 1)
                        && number.isBare()
                        && !number.quantity().isModified()
                        && !isOutOfMore(number));
    }

    /** "minst en", "en prosent", "en av fire": elsewhere the word is an article. */
    private boolean countsOne(Candidate number) {
        Pieces pieces = number.pieces();
        int end = number.quantity().end();
        boolean outOfNumber = pieces.get(end).is("av") && isNumber(number, end + 1);
        return number.quantity().bound() == Bound.AT_LEAST
                || outOfNumber
                || (isMeasured(number)
                        && !isDenied(number)
                        && pieces.get(end).span().equals(unitSpan(number).orElse(null)));
    }

    /** "aldri tatt en krone": nothing at all. */
    private static boolean isDenied(Candidate number) {
        for (int i = number.firstToken() - 1; i >= 0; i--) {
            if (DENIALS.contains(number.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Candidate number, int piece) {
        if (number.pieces().get(piece).isDigits()) {
            return true;
        }
        int token = number.text().token(piece);
        return token < number.sentence().size()
                && number.sentence().token(token).has("kvant")
                && number.sentence().token(token).has("fl");
    }

    private static boolean isMeasured(Candidate number) {
        return number.measures() && number.unit() != null && !ALSO_PLAIN_NOUNS.contains(number.unit());
    }

    private static Optional<Span> unitSpan(Candidate number) {
        return Optional.ofNullable(number.counted())
                .map(phrase -> phrase.sentence().token(phrase.head()).span());
    }

    /** "to" among English words. */
    private boolean isForeign(Candidate number) {
        Pieces pieces = number.pieces();
        int at = number.quantity().firstNumeral();
        if (!pieces.get(at).is("to")) {
            return false;
        }
        for (int near = at - FOREIGN_DISTANCE; near <= at + FOREIGN_DISTANCE; near++) {
            if (words.is(Kind.FOREIGN, pieces.get(near).text())) {
                return true;
            }
        }
        return false;
    }

    /** "TI" is Transparency International, unless the words around it are in capitals as well. */
    private static boolean isAcronym(Candidate number) {
        int at = number.firstToken();
        StorySentence sentence = number.sentence();
        return inCapitals(sentence, at)
                && number.isBare()
                && !inCapitals(sentence, at - 1)
                && !inCapitals(sentence, at + 1);
    }

    private static boolean inCapitals(StorySentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && sentence.token(at).form().length() > 1
                && sentence.token(at).form().chars().allMatch(Character::isUpperCase);
    }

    private static boolean isOutOfMore(Candidate number) {
        Piece after = number.after();
        return after.is("av") || after.is("til") || after.is("of");
    }

    /** "tre i kraft": the tagger saw a verb, or a tree. Other number words are nothing else, whatever the tagger saw. */
    private boolean isOtherWord(Candidate number) {
        Token token = number.sentence().token(number.firstToken());
        boolean single = number.quantity().numeral().end() == number.quantity().firstNumeral() + 1;
        return tagged
                && single
                && (number.isWhole(2, 4) || number.isWhole(10, 10))
                && (token.is("verb") || (token.is("subst") && token.has("ent")) || token.is("inf-merke"));
    }

    /** "to og to", "tusen på tusen". */
    private static boolean isRepeated(Candidate number) {
        Pieces pieces = number.pieces();
        int at = number.quantity().firstNumeral();
        String word = pieces.get(at).text();
        return (isRepetition(pieces.get(at + 1)) && pieces.get(at + 2).is(word))
                || (isRepetition(pieces.get(at - 1)) && pieces.get(at - 2).is(word));
    }

    private static boolean isRepetition(Piece joint) {
        return joint.is("og") || joint.is("på") || joint.is("etter");
    }

    /** "dele i to" */
    private static boolean isDivision(Candidate number) {
        return number.isBare() && number.before().is("i") && number.isWhole(2, 9);
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
