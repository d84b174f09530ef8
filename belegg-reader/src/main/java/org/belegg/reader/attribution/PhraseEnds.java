package org.belegg.reader.attribution;

import java.util.Optional;
import org.belegg.language.Name;
import org.belegg.language.NameType;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/** Mends where the phrase that names a source ends: with apposition, body and relative clause, without "til avisa" and "i går". */
final class PhraseEnds {
    /** A relative clause has seldom more words; the bound keeps odd text from taking long. */
    private static final int LONGEST_RELATIVE = 40;

    private final Cues cues;
    private final Media media;
    private final Documents documents;

    PhraseEnds(Cues cues, Media media, Documents documents) {
        this.cues = cues;
        this.media = media;
        this.documents = documents;
    }

    /** "Bergen | havn", "Vikby | tingrett": the kind of body behind the name of its place. */
    static int withKindOfBody(StorySentence sentence, int end, int limit) {
        if (end < 1 || end >= limit) {
            return end;
        }
        Token kind = sentence.token(end);
        Name name = sentence.nameAt(end - 1);
        boolean named = sentence.token(end - 1).has("prop")
                && !sentence.token(end - 1).has("gen")
                && (name == null || name.type() != NameType.PER);
        boolean isKind =
                kind.is("subst") && kind.has("ub") && !kind.has("prop") && !kind.has("gen") && !TimeWords.isTime(kind);
        return named && isKind ? end + 1 : end;
    }

    /** "Kari Nes, | som eier gården": a relative clause that tells who it is; one in which somebody speaks is news of its own. */
    int withRelative(StorySentence sentence, int head, int end) {
        int som = sentence.lower(end).equals(",") ? end + 1 : end;
        boolean opens = sentence.is(som, FunctionWord.RELATIVE)
                && sentence.lower(som - 1).equals(",");
        if (!opens || sentence.token(head).is("pron")) {
            return end;
        }
        int at = som + 1;
        int limit = Math.min(sentence.endOfWords(), som + LONGEST_RELATIVE);
        while (at < limit && !sentence.lower(at).equals(",")) {
            if (cues.isAt(sentence, at)) {
                return end;
            }
            at++;
        }
        return at;
    }

    static int nextNominal(StorySentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is("subst") || token.is("pron")) {
                return i;
            }
            if (!token.is("det") && !token.is("adj")) {
                break;
            }
        }
        return Token.ROOT;
    }

    /** Moves the end of a phrase after its verb to where it belongs. */
    int mendEnd(StorySentence sentence, int head, int end, int limit) {
        int mended = end;
        for (int i = head + 1; i < mended; i++) {
            if (opensAdverbial(sentence, i) || isBareTime(sentence, i) || opensSpokenRelative(sentence, head, i)) {
                return i;
            }
        }
        boolean grown = true;
        while (grown) {
            int before = mended;
            mended = withName(sentence, head, mended, limit);
            mended = withCapitals(sentence, mended, limit);
            mended = withKindOfBody(sentence, mended, limit);
            mended = withBody(sentence, mended, limit);
            mended = withRole(sentence, mended, limit);
            grown = mended > before;
        }
        return mended;
    }

    /** "til NTB", "overfor avisa", "i en pressemelding": how and where it was said, not who said it. */
    private boolean opensAdverbial(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        if (!token.is("prep")) {
            return false;
        }
        int complement = sentence.tree().child(index, "PUTFYLL");
        if (complement < 0) {
            complement = nextNominal(sentence, index + 1);
        }
        if (complement < 0) {
            return sentence.is(index, FunctionWord.TOLD_TO);
        }
        if (sentence.is(index, FunctionWord.NEVER_OF_A_SOURCE)) {
            return true;
        }
        Token object = sentence.token(complement);
        if (sentence.is(index, FunctionWord.TOLD_TO)) {
            int first = Math.max(index + 1, sentence.tree().first(complement));
            int end = Math.max(complement, sentence.tree().last(complement)) + 1;
            return media.canBeToldTo(new Phrase(sentence, first, end, complement));
        }
        return documents.isDocument(object) || TimeWords.isTime(object);
    }

    /** "kommunen | onsdag": a day without a preposition is when it was said. */
    private static boolean isBareTime(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return token.is("subst")
                && TimeWords.isTime(token)
                && !token.has("gen")
                && !sentence.token(index - 1).is("prep")
                && !sentence.token(index - 1).is("det")
                && !sentence.token(index - 1).is("adj");
    }

    /** A relative clause belongs to a source when it tells who that is ("som er lærer"), not what he did then. */
    private static boolean opensSpokenRelative(StorySentence sentence, int head, int index) {
        if (!sentence.is(index, FunctionWord.RELATIVE) || index <= head) {
            return false;
        }
        for (int i = index + 1; i < Math.min(sentence.size(), index + 4); i++) {
            Token token = sentence.token(i);
            if (token.is("verb")) {
                return !sentence.isForm(i, FunctionWord.COPULA)
                        && sentence.lower(index - 1).equals(",");
            }
        }
        return false;
    }

    static int withoutRelativeClause(StorySentence sentence, int head, int end) {
        for (int i = head + 1; i < end; i++) {
            if (sentence.is(i, FunctionWord.RELATIVE) && sentence.lower(i - 1).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    /** "rådgiver i kommunen, | Kari Nes". */
    private static int withName(StorySentence sentence, int head, int end, int limit) {
        int at = end < limit && sentence.lower(end).equals(",") ? end + 1 : end;
        Name name = sentence.nameAt(at);
        boolean headIsName = sentence.nameAt(head) != null;
        if (name == null || name.type() != NameType.PER || name.first() != at || headIsName || name.end() > limit) {
            return end;
        }
        return name.end();
    }

    /** "politiadvokat | Nes", "nyhetsbyrået | AB": what is written as a name right behind a noun, known as one or not. */
    private static int withCapitals(StorySentence sentence, int end, int limit) {
        Token before = sentence.token(end - 1);
        if (!before.is("subst") || sentence.nameAt(end - 1) != null || before.has("prop")) {
            return end;
        }
        int at = end;
        while (at < limit && isCapitalised(sentence.token(at)) && !TimeWords.isTime(sentence.token(at))) {
            at++;
        }
        return at;
    }

    static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.form().charAt(0)) && (token.has("prop") || token.is("ukjent"));
    }

    /** "Kari Nes | ved Vikby sykehus": a preposition and the name or noun of a body right behind. */
    private int withBody(StorySentence sentence, int end, int limit) {
        if (end + 1 >= limit || !sentence.is(end, FunctionWord.OF_A_BODY) || opensAdverbial(sentence, end)) {
            return end;
        }
        Name name = sentence.nameAt(end + 1);
        if (name != null && name.type() != NameType.PER && name.end() <= limit) {
            return name.end();
        }
        int complement = sentence.tree().child(end, "PUTFYLL");
        Token before = sentence.token(end - 1);
        boolean bareTitle = (before.is("subst") && before.has("ub") && !before.has("prop")) || before.is("adj");
        boolean belongs = sentence.token(end).relation().equals("ATR") || bareTitle;
        return belongs && complement > end ? Math.min(limit, sentence.tree().last(complement) + 1) : end;
    }

    /** "Kari Nes, | leder for elevrådet": an apposition of nouns without a verb, up to the next comma or the end. */
    private int withRole(StorySentence sentence, int end, int limit) {
        if (end + 1 >= limit || !sentence.lower(end).equals(",")) {
            return end;
        }
        Token next = sentence.token(end + 1);
        boolean opensRole = next.is("subst") && !next.has("prop") && sentence.nameAt(end + 1) == null;
        if (!opensRole) {
            return end;
        }
        int at = end + 1;
        while (at < limit && !sentence.lower(at).equals(",") && !opensAdverbial(sentence, at)) {
            Token token = sentence.token(at);
            if (token.is("verb") || token.is("sbu") || Marks.isQuotationMark(token.form())) {
                return end;
            }
            at++;
        }
        return at;
    }

    static Optional<Phrase> trimmed(StorySentence sentence, int from, int to, int head) {
        int first = from;
        int end = to;
        while (first < head && (isEdge(sentence, first) || sentence.is(first, FunctionWord.FOCUS))) {
            first++;
        }
        while (end > head + 1 && isEdge(sentence, end - 1)) {
            end--;
        }
        end = withParenthesis(sentence, first, end);
        return first <= head && head < end ? Optional.of(new Phrase(sentence, first, end, head)) : Optional.empty();
    }

    /** "Kari Nes (A|)": a parenthesis that opens in the phrase closes in it. */
    private static int withParenthesis(StorySentence sentence, int first, int end) {
        int open = 0;
        for (int i = first; i < end; i++) {
            open += sentence.lower(i).equals("(") ? 1 : sentence.lower(i).equals(")") ? -1 : 0;
        }
        return open > 0 && sentence.lower(end).equals(")") ? end + 1 : end;
    }

    private static boolean isEdge(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        return (Marks.isPunctuation(token.form()) && !token.form().equals(")"))
                || (token.is("konj") && !sentence.is(index, FunctionWord.BOTH))
                || token.is("sbu");
    }
}
