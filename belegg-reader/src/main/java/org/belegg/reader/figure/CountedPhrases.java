package org.belegg.reader.figure;

import java.util.Optional;
import java.util.Set;
import org.belegg.language.Token;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Finds the noun phrase that a number counts: "fire [kvinnelige gisler]", "to av de [ansatte]". */
final class CountedPhrases {
    /** So many tokens may stand between a number and its noun. */
    private static final int FARTHEST = 8;

    /** What opens a phrase of its own. */
    private static final Set<String> ARTICLES = Set.of("den", "det", "en", "ei", "et", "ein", "eit");

    private CountedPhrases() {}

    /** The phrase that is counted by a number ending before this token; empty when none follows. */
    static Optional<Phrase> behind(StorySentence sentence, int end) {
        int at = end;
        while (at < sentence.size() && Marks.closes(sentence.token(at).form())) {
            at++;
        }
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        // What is counted is many, or a mass: "980 millioner året før" counts no year.
        return isOf(sentence, at)
                ? whole(sentence, at + 1)
                : phrase(sentence, at).filter(phrase -> !isDefiniteSingular(sentence.token(phrase.head())));
    }

    /** What a part is taken of, without its article and number: "ansatte" in "av de fire ansatte"; or a pronoun. */
    private static Optional<Phrase> whole(StorySentence sentence, int start) {
        int at = start;
        while (at < Math.min(sentence.size(), start + FARTHEST) && isLeftOut(sentence.token(at))) {
            at++;
        }
        Optional<Phrase> noun = phrase(sentence, at);
        boolean pronoun = noun.isEmpty()
                && start < sentence.size()
                && (sentence.token(start).is("pron") || sentence.token(start).is("det"))
                && !sentence.token(start).has("kvant");
        return pronoun ? Optional.of(new Phrase(sentence, start, start + 1, start)) : noun;
    }

    private static Optional<Phrase> phrase(StorySentence sentence, int start) {
        int at = start;
        int limit = Math.min(sentence.size(), start + FARTHEST);
        while (at < limit && isBeforeNoun(sentence, at)) {
            at++;
        }
        if (at < limit && isNoun(sentence.token(at))) {
            int head = lastNoun(sentence, at);
            return Optional.of(new Phrase(sentence, start, head + 1, head));
        }
        while (at > start && !isPluralAdjective(sentence.token(at - 1))) {
            at--;
        }
        return at > start ? Optional.of(new Phrase(sentence, start, at, at - 1)) : Optional.empty();
    }

    /** The noun itself, or the last one of a chain of owners: "bevegelsens medlemmer". */
    private static int lastNoun(StorySentence sentence, int first) {
        int at = first;
        while (at < first + FARTHEST && sentence.token(at).has("gen")) {
            int next = at + 1;
            int limit = Math.min(sentence.size(), next + FARTHEST);
            while (next < limit && (isBeforeNoun(sentence, next) || isLeftOut(sentence.token(next)))) {
                next++;
            }
            if (next >= limit || !isNoun(sentence.token(next))) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean isOf(StorySentence sentence, int at) {
        String word = sentence.lower(at);
        return word.equals("av") || word.equals("of");
    }

    private static boolean isLeftOut(Token token) {
        return token.is("det") && (token.has("kvant") || token.has("dem"));
    }

    private static boolean isBeforeNoun(StorySentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.is("adj")) {
            return true;
        }
        if (token.is("det") && !ARTICLES.contains(sentence.lower(at))) {
            return !token.has("kvant") || token.has("<adj>");
        }
        return token.is("adv")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).is("adj");
    }

    private static boolean isNoun(Token token) {
        // "6801 Førde" counts nothing; "20 Hamas-krigere" and "5 US-dollar" do.
        boolean name = token.has("prop") && token.form().indexOf('-') < 0;
        return (token.is("subst") && !name && !Marks.isPunctuation(token.form()))
                || token.form().equals("%");
    }

    private static boolean isDefiniteSingular(Token token) {
        return token.is("subst") && token.has("be") && token.has("ent");
    }

    private static boolean isPluralAdjective(Token token) {
        return (token.is("adj") || token.is("det")) && (token.has("fl") || token.has("be"));
    }
}
