package org.belegg.reader.figure;

import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.Token;
import org.belegg.reader.figure.OtherNumberWords.Kind;
import org.belegg.reader.number.Numeral;
import org.belegg.reader.number.Piece;
import org.belegg.reader.number.Pieces;
import org.belegg.reader.story.StorySentence;
import org.jspecify.annotations.Nullable;

/** Numbers that name something: pages, roads, paragraphs, telephones, post codes, ordinals, parts of names and of words. */
final class LabelNumber implements OtherNumber {
    private static final int TELEPHONE_DIGITS = 8;
    private static final int POST_CODE_DIGITS = 4;
    private static final Set<String> MONEY_MARKS = Set.of("$", "£", "€", "kr", "nok", "usd", "eur", "gbp");

    /** Nouns that a number which counts may follow: "antall 40". */
    private static final Set<String> COUNTING_NOUNS =
            Set.of("antall", "antal", "tal", "tall", "promille", "sum", "pris");

    private final OtherNumberWords words;

    LabelNumber(OtherNumberWords words) {
        this.words = words;
    }

    @Override
    public NumberSort sort() {
        return NumberSort.LABEL;
    }

    @Override
    public boolean is(Candidate number) {
        return isOrdinal(number)
                || isPartOfWord(number)
                || isPartOfName(number)
                || isFactor(number)
                || isCode(number)
                || (number.isBare() && !number.quantity().isModified() && isLabelled(number))
                || (number.isBare() && isPostCode(number));
    }

    /** "3." with the full stop in the same token. */
    private static boolean isOrdinal(Candidate number) {
        int end = number.quantity().numeral().end();
        Piece stop = number.pieces().get(end);
        return stop.is(".")
                && stop.isGlued()
                && number.quantity().numeral().form() == Numeral.Form.DIGITS
                && !number.quantity().numeral().isScaled()
                && number.text().token(end) == number.text().token(end - 1);
    }

    /** "F-16", "32-åring", "30- og 40-årene", "20xx", "A4". */
    private static boolean isPartOfWord(Candidate number) {
        Quantity quantity = number.quantity();
        Pieces pieces = number.pieces();
        int first = quantity.firstNumeral();
        int end = quantity.numeral().end();
        Piece before = pieces.get(first - 1);
        boolean glued = pieces.get(first).isGlued();
        boolean letters = glued && before.isWord() && !MONEY_MARKS.contains(before.text());
        boolean hyphen = glued
                && before.isDash()
                && before.isGlued()
                && pieces.get(first - 2).isWord();
        Piece behind = pieces.get(end);
        boolean lettersBehind = behind.isGlued() && behind.isWord() && number.unit() == null;
        boolean hyphenBehind = behind.isGlued()
                && behind.isDash()
                && (behind.is("-") || pieces.get(end + 1).isGlued())
                && !pieces.get(end + 1).isDigits();
        return letters || hyphen || lettersBehind || hyphenBehind;
    }

    /** "4 x 100 meter" */
    private static boolean isFactor(Candidate number) {
        Piece before = number.before();
        Piece after = number.after();
        return before.is("x") || before.is("×") || after.is("x") || after.is("×");
    }

    private static boolean isPartOfName(Candidate number) {
        StorySentence sentence = number.sentence();
        int token = number.firstToken();
        Name name = sentence.nameAt(token);
        if (name != null && (name.end() - name.first() > 1)) {
            return true;
        }
        return number.isBare()
                && number.isPlainNumber(0, Integer.MAX_VALUE)
                && !number.quantity().isModified()
                && (isName(sentence, token - 1) || isInCapitals(number.tokenBefore()));
    }

    /** A name that owns nothing: "Apollo 11", but not "Obamas 303". */
    private static boolean isName(StorySentence sentence, int token) {
        return sentence.nameAt(token) != null && !sentence.token(token).has("gen");
    }

    /** "ZD 11790" */
    private static boolean isInCapitals(@Nullable Token token) {
        return token != null && token.index() > 0 && token.form().chars().allMatch(Character::isUpperCase);
    }

    /** Telephone and account numbers: digits beside digits, a plus before, a nought in front, or eight digits and more. */
    private static boolean isCode(Candidate number) {
        Quantity quantity = number.quantity();
        Numeral numeral = quantity.numeral();
        if (numeral.form() != Numeral.Form.DIGITS) {
            return false;
        }
        Pieces pieces = number.pieces();
        String digits = pieces.get(numeral.first()).text();
        boolean besideDigits = pieces.get(quantity.firstNumeral() - 1).isDigits()
                || (pieces.get(numeral.end()).isDigits() && !numeral.isScaled());
        boolean plus = pieces.get(quantity.firstNumeral() - 1).is("+");
        boolean nought = digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        boolean endless = numeral.value() != null
                && digits.length() >= TELEPHONE_DIGITS
                && digits.chars().allMatch(Character::isDigit)
                && number.unit() == null;
        return besideDigits || plus || nought || endless;
    }

    /** "side 4", "§ 185", "nr. 3", "uke 12", and numbers that list things: "2)". */
    private boolean isLabelled(Candidate number) {
        Quantity quantity = number.quantity();
        Pieces pieces = number.pieces();
        Piece before = number.before();
        Piece word = before.is(".") ? pieces.get(quantity.first() - 2) : before;
        if (words.is(Kind.LABEL, word.text()) || words.is(Kind.LABEL, word.text() + ".")) {
            return true;
        }
        if (isFirst(number) && number.after().is(".") && number.pieces().size() > quantity.end() + 1) {
            return true;
        }
        if (number.after().is(")")) {
            // A list's "2)", and what stands alone in parentheses: ages, years, results.
            return true;
        }
        Token token = number.tokenBefore();
        return token != null
                && number.isPlainNumber(0, Integer.MAX_VALUE)
                && token.is("subst")
                && token.has("ent")
                && token.has("ub")
                && !COUNTING_NOUNS.contains(token.lemma())
                && !number.isToldOfSubject();
    }

    private static boolean isFirst(Candidate number) {
        return number.quantity().first() == 0;
    }

    private static boolean isProper(StorySentence sentence, int token) {
        return token < sentence.size() && sentence.token(token).has("prop");
    }

    /** "6801 Førde": four digits before a name. */
    private static boolean isPostCode(Candidate number) {
        int behind = number.firstToken() + 1;
        return number.isPlainNumber(0, Integer.MAX_VALUE)
                && number.pieces().get(number.quantity().firstNumeral()).text().length() == POST_CODE_DIGITS
                && (number.sentence().nameAt(behind) != null || isProper(number.sentence(), behind));
    }
}
