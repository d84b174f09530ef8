package org.belegg.reader.attribution;

import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.StorySentence;

/** Mends where the phrase that names a source begins: titles and numbers that the tree left outside. */
final class PhraseStarts {
    private PhraseStarts() {}

    /** "Kari Nes (A), som": a party was taken for the head. */
    static int outsideParentheses(StorySentence sentence, int head) {
        Name name = sentence.lower(head - 1).equals("(") ? sentence.nameAt(head - 2) : null;
        return name == null ? head : name.first();
    }

    /** "| rådmann Kari Nes", "| 43,6 prosent": a title or a number that the tree left outside. */
    static int withTitle(StorySentence sentence, int low, int first) {
        int at = first;
        if (at > low && isNumber(sentence.token(at - 1)) && sentence.token(at).is("subst")) {
            return at - 1;
        }
        while (at > low && sentence.token(at).is("subst") && isAttribute(sentence.token(at - 1))) {
            at--;
        }
        Name name = sentence.nameAt(at);
        if (name == null || name.type() != NameType.PER || name.first() != at || at <= low) {
            return at;
        }
        Token title = sentence.token(at - 1);
        boolean isTitle = title.is("subst")
                && title.has("ub")
                && !title.has("gen")
                && sentence.nameAt(at - 1) == null
                && !TimeWords.isTime(title);
        if (!isTitle) {
            return at;
        }
        at--;
        while (at > low && isOfTitle(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isAttribute(Token token) {
        return token.is("adj") && !token.has("<perf-part>") && !token.has("<adv>");
    }

    private static boolean isOfTitle(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return token.has("gen") || (token.is("adj") && !token.has("<perf-part>")) || isQuantifier(token);
    }

    private static boolean isQuantifier(Token token) {
        return token.is("det") && token.has("dem");
    }

    private static boolean isNumber(Token token) {
        return Character.isDigit(token.form().charAt(0));
    }
}
