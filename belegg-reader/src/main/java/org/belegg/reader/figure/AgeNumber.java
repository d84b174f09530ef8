package org.belegg.reader.figure;

import java.util.Set;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.figure.OtherNumberWords.Kind;
import org.belegg.reader.story.StorySentence;

/** How old somebody is: "Kari Nilsen (29)", "en gutt på ti", "fylte 50", "hun er 71". */
final class AgeNumber implements OtherNumber {
    private static final int OLDEST = 120;

    /** In "hun er 3" the number is rarely an age. */
    private static final int YOUNGEST_WITHOUT_NOUN = 10;

    private static final Set<String> COPULAS = Set.of("være", "vere", "bli", "verte", "fylle", "be");
    private static final Set<String> PRONOUNS = Set.of("han", "hun", "ho", "jeg", "eg", "du", "he", "she");
    private static final Set<String> LIMITS = Set.of("over", "under", "minst", "fra", "frå", "mellom");

    private final OtherNumberWords words;

    AgeNumber(OtherNumberWords words) {
        this.words = words;
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
        boolean at = preposition.equals("på") || (LIMITS.contains(preposition) && limit > 0);
        if (!at || limit == 0) {
            return false;
        }
        Token person = sentence.token(limit - 1);
        return words.is(Kind.AGED, person.lemma()) || words.is(Kind.AGED, sentence.lower(limit - 1));
    }

    /** "hun er 71": the subject is one person. */
    private static boolean isPredicate(Candidate number) {
        Token verb = number.tokenBefore();
        if (verb == null
                || !COPULAS.contains(verb.lemma())
                || !number.isWhole(YOUNGEST_WITHOUT_NOUN, OLDEST)
                || number.after().isWord()) {
            return false;
        }
        StorySentence sentence = number.sentence();
        int subject = verb.index() - 1;
        Name name = sentence.nameAt(subject);
        return PRONOUNS.contains(sentence.lower(subject)) || (name != null && name.type() == NameType.PER);
    }
}
