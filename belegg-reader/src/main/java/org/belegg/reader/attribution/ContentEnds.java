package org.belegg.reader.attribution;

import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;

/** Decides where a content ends that a reporting word takes behind it. */
final class ContentEnds {
    /** A relative clause has seldom more words; the bound keeps odd text from taking long. */
    private static final int LONGEST_RELATIVE = 40;

    private final Cues cues;

    ContentEnds(Cues cues) {
        this.cues = cues;
    }

    /** The complement from this token on to where the phrase or clause of its head ends; empty when nothing is left. */
    Optional<Complement> complement(String rule, Cue cue, int first, int head) {
        StorySentence sentence = cue.sentence();
        if (first >= sentence.size()) {
            // "..., sier at": cut off behind its conjunction.
            return Optional.empty();
        }
        int end = endOfContent(sentence, first, head);
        return end > first ? Optional.of(new Complement(rule, cue, first, end)) : Optional.empty();
    }

    /**
     * The index after the content's last token: where the subtree of its head ends, moved on to the next boundary of
     * clauses where the parser stopped in the middle of one.
     */
    private int endOfContent(StorySentence sentence, int first, int head) {
        int limit = sentence.endOfWords();
        int end = Math.min(limit, Math.max(first + 1, sentence.tree().last(head) + 1));
        while (end < limit && !isBoundary(sentence, end)) {
            end++;
        }
        end = withFurtherClauses(sentence, end, limit);
        end = beforeAfterthought(sentence, first, beforeNextCue(sentence, first, end));
        while (end > first && isTrailing(sentence.token(end - 1))) {
            end--;
        }
        return withClosingMark(sentence, first, end);
    }

    /** "er «rundt 50» |": a quotation that opens in the content closes in it. */
    static int withClosingMark(StorySentence sentence, int first, int end) {
        int open = 0;
        for (int i = first; i < end; i++) {
            String form = sentence.token(i).form();
            open += form.equals("«") || form.equals("“") ? 1 : form.equals("»") || form.equals("”") ? -1 : 0;
        }
        boolean closes = open > 0
                && end < sentence.size()
                && Marks.closes(sentence.token(end).form());
        return closes ? end + 1 : end;
    }

    /** "at ..., og at ...": a further clause with a conjunction of its own is reported too. */
    private int withFurtherClauses(StorySentence sentence, int from, int limit) {
        int end = from;
        while (end < limit) {
            int at = end;
            while (at < limit && Marks.isPunctuation(sentence.token(at).form())) {
                at++;
            }
            int rest = restWithoutVerb(sentence, at, limit);
            if (rest > at) {
                end = rest;
                continue;
            }
            if (at + 2 >= limit || !sentence.token(at).is("konj") || !sentence.is(at + 1, FunctionWord.THAT)) {
                return end;
            }
            int verb = sentence.token(at + 1).head();
            end = Math.min(
                    limit, verb < 0 ? at + 3 : Math.max(at + 3, sentence.tree().last(verb) + 1));
            while (end < limit && !isBoundary(sentence, end)) {
                end++;
            }
        }
        return end;
    }

    /** "..., men ikke for underslag": where what a conjunction adds without a verb ends; the same index when nothing is added. */
    private int restWithoutVerb(StorySentence sentence, int conjunction, int limit) {
        if (conjunction + 1 >= limit || !sentence.token(conjunction).is("konj")) {
            return conjunction;
        }
        int at = conjunction + 1;
        while (at < limit && (!isBoundary(sentence, at) || sentence.token(at).is("konj"))) {
            Token token = sentence.token(at);
            if (token.is("verb") || token.is("sbu") || cues.isAt(sentence, at)) {
                return conjunction;
            }
            at++;
        }
        return at;
    }

    /** A reporting verb behind "og" without a subject of its own begins something new, whatever the tree says. */
    private int beforeNextCue(StorySentence sentence, int first, int end) {
        for (int i = first + 2; i < end; i++) {
            Token token = sentence.token(i);
            boolean finite = token.has("pres") || token.has("pret");
            if (finite
                    && sentence.token(i - 1).is("konj")
                    && cues.isVerb(sentence, Clauses.mainVerb(sentence, i))
                    && sentence.tree().child(i, "SUBJ") < 0
                    && (token.head() < first || !cues.isVerb(sentence, token.head()))) {
                return i - 1;
            }
        }
        return end;
    }

    /** "at brua er trygg, | slik det ofte blir sagt", "..., | uten å love noe": the writer's own words behind a comma. */
    private static int beforeAfterthought(StorySentence sentence, int first, int end) {
        for (int i = first + 2; i < end; i++) {
            boolean added = sentence.is(i, FunctionWord.AFTERTHOUGHT) || isTrailingRelative(sentence, i, end);
            if (added && sentence.lower(i - 1).equals(",")) {
                return i - 1;
            }
        }
        return end;
    }

    /** ", som kom i går" at the very end of a sentence: the guide leaves it out, but not inside of quotation marks. */
    private static boolean isTrailingRelative(StorySentence sentence, int index, int end) {
        if (!sentence.is(index, FunctionWord.RELATIVE)
                || end - index > LONGEST_RELATIVE
                || end < sentence.endOfWords()) {
            return false;
        }
        boolean finite = false;
        for (int i = index + 1; i < end; i++) {
            String form = sentence.token(i).form();
            if (form.equals(",") || form.equals("»") || form.equals("”")) {
                return false;
            }
            finite |= sentence.token(i).has("pres") || sentence.token(i).has("pret");
        }
        return finite;
    }

    private static boolean isBoundary(StorySentence sentence, int index) {
        Token token = sentence.token(index);
        boolean mark = Marks.isPunctuation(token.form()) && !Marks.isQuotationMark(token.form());
        return token.is("konj") || mark;
    }

    private static boolean isTrailing(Token token) {
        String form = token.form();
        return token.is("konj") || form.equals(",") || Marks.isDash(form) || form.equals(";") || form.equals(":");
    }
}
