package org.belegg.reader.figure;

import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.reader.attribution.Phrase;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;

/** Finds the noun phrase that a number counts: "fire [kvinnelige gisler]", "to av de [ansatte]". */
final class CountedPhrases {
    /** So many tokens may stand between a number and its noun. */
    private static final int FARTHEST = 8;

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
        return isOf(sentence, at) ? whole(sentence, at + 1) : phrase(sentence, at);
    }

    /** What a part is taken of, without its article and number: "ansatte" in "av de fire ansatte"; or a pronoun. */
    private static Optional<Phrase> whole(StorySentence sentence, int start) {
        int at = start;
        while (at < sentence.size() && isLeftOut(sentence.token(at))) {
            at++;
        }
        Optional<Phrase> noun = phrase(sentence, at);
        boolean pronoun = noun.isEmpty()
                && start < sentence.size()
                && (sentence.token(start).is("pron") || sentence.token(start).is("det"));
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
        while (at + 1 < sentence.size() && sentence.token(at).has("gen") && isNoun(sentence.token(at + 1))) {
            at++;
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
        if (token.is("adj") && !token.has("<ordenstall>")) {
            return true;
        }
        if (token.is("det")) {
            return !token.has("kvant");
        }
        return token.is("adv")
                && at + 1 < sentence.size()
                && sentence.token(at + 1).is("adj");
    }

    private static boolean isNoun(Token token) {
        return (token.is("subst") && !Marks.isPunctuation(token.form()))
                || token.form().equals("%");
    }

    private static boolean isPluralAdjective(Token token) {
        return (token.is("adj") || token.is("det")) && (token.has("fl") || token.has("be"));
    }
}
