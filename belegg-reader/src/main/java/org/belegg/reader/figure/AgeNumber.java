package org.belegg.reader.figure;

import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.figure.OtherNumberWords.Kind;
import org.belegg.reader.number.Piece;
import org.belegg.reader.story.StorySentence;

/** How old somebody is: "Kari Nilsen (29)", "en gutt på ti", "fylte 50", "hun er 71". */
final class AgeNumber implements OtherNumber {
    private static final int OLDEST = 120;

    private static final Set<String> COPULAS = Set.of("være", "vere", "bli", "verte", "fylle", "be");
    private static final Set<String> PRONOUNS =
            Set.of("han", "hun", "ho", "jeg", "eg", "du", "man", "ein", "en", "he", "she");
    private static final Set<String> LIMITS = Set.of("over", "under", "minst", "fra", "frå", "mellom");

    private final OtherNumberWords words;
    private final PeopleNouns people;

    AgeNumber(OtherNumberWords words, PeopleNouns people) {
        this.words = words;
        this.people = people;
    }

    @Override
    public NumberSort sort() {
        return NumberSort.AGE;
    }

    @Override
    public boolean is(Candidate number) {
        if (!number.isBare() || !number.isWhole(0, OLDEST)) {
            return false;
        }
        return isInParentheses(number) || isApposition(number) || isOfPerson(number) || isPredicate(number);
    }

    private static boolean isInParentheses(Candidate number) {
        return number.before().is("(")
                && (number.after().is(")")
                        || number.after().is(",")
                        || number.after().is("/"));
    }

    /** "Kari Nilsen, 46, ..." */
    private static boolean isApposition(Candidate number) {
        Piece after = number.after();
        if (!number.before().is(",") || after.isWord() || after.isDigits()) {
            return false;
        }
        int beforeComma = number.text().token(number.quantity().first() - 1) - 1;
        Name name = number.sentence().nameAt(beforeComma);
        return name != null && name.type() == NameType.PER && !number.quantity().isModified();
    }

    /** "en mann på 42", "alle over 18", "i alderen 16 til 19", "fylte 50". */
    private boolean isOfPerson(Candidate number) {
        StorySentence sentence = number.sentence();
        int before = number.text().token(number.quantity().first()) - 1;
        if (words.is(Kind.AGEGROUP, sentence.lower(before))
                || words.is(Kind.AGEGROUP, sentence.lower(number.firstToken() - 1))) {
            return true;
        }
        int limit = number.firstToken() - 1;
        String preposition = sentence.lower(limit);
        if (limit == 0 || !(at(preposition) || LIMITS.contains(preposition))) {
            return false;
        }
        Token person = sentence.token(limit - 1);
        if (!at(preposition) && people.areCountedBy(sentence, limit - 1)) {
            return true;
        }
        return words.is(Kind.AGED, person.lemma()) || words.is(Kind.AGED, sentence.lower(limit - 1));
    }

    private static boolean at(String preposition) {
        return preposition.equals("på");
    }

    /** "hun er 71": the subject is one person. */
    private static boolean isPredicate(Candidate number) {
        StorySentence sentence = number.sentence();
        Token before = number.tokenBefore();
        if (before == null || before.index() == 0) {
            return false;
        }
        int last = before.index();
        boolean inverted = isPerson(sentence, last) && isCopula(sentence, last - 1);
        return inverted || (isCopula(sentence, last) && isPerson(sentence, last - 1));
    }

    private static boolean isCopula(StorySentence sentence, int token) {
        return COPULAS.contains(sentence.token(token).lemma());
    }

    private static boolean isPerson(StorySentence sentence, int token) {
        Name name = sentence.nameAt(token);
        return PRONOUNS.contains(sentence.lower(token)) || (name != null && name.type() == NameType.PER);
    }
}
