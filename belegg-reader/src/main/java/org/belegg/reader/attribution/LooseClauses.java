package org.belegg.reader.attribution;

import java.util.Optional;
import org.belegg.language.Token;
import org.belegg.model.Stance;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.lexicon.TimeWords;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.StorySentence;

/** Finds the clause that a reporting word takes where the tree does not tie it to the word. */
final class LooseClauses {
    /** How far behind a reporting word an "at" may stand when the tree does not tell: past a source and a channel. */
    private static final int FARTHEST_AT = 12;

    private final Cues cues;
    private final ContentEnds ends;

    LooseClauses(Cues cues, ContentEnds ends) {
        this.cues = cues;
        this.ends = ends;
    }

    /** The clause behind the cue, or empty when there is none. */
    Optional<Complement> find(Cue cue) {
        return spelledOut(cue).or(() -> bareClause(cue));
    }

    /** An "at" that the tree does not tie to the cue: taken when no other verb stands between. */
    private Optional<Complement> spelledOut(Cue cue) {
        if (!cue.entry().takesClause()) {
            return Optional.empty();
        }
        StorySentence sentence = cue.sentence();
        for (int i = cue.end(); i < Math.min(sentence.size(), cue.end() + FARTHEST_AT); i++) {
            Token token = sentence.token(i);
            if (sentence.is(i, FunctionWord.THAT)) {
                if (i > cue.end() && isForeign(cue, i - 1)) {
                    return Optional.empty();
                }
                return ends.complement("content-clause", cue, i + 1, i + 1);
            }
            if (sentence.is(i, FunctionWord.IF)
                    && token.is("sbu")
                    && cue.entry().stance() == Stance.ASKS) {
                return ends.complement("content-clause", cue, i + 1, i + 1);
            }
            boolean handsOver = token.is("subst") && cues.isAt(sentence, i);
            if (handsOver || token.is("verb") || token.is("sbu") || Marks.isQuotationMark(token.form())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "ventet på at": a preposition right before "at" that the cue does not take. */
    private static boolean isForeign(Cue cue, int index) {
        StorySentence sentence = cue.sentence();
        return sentence.token(index).is("prep") && !cue.entry().takes(sentence.lower(index));
    }

    /**
     * A clause without "at" that the tree does not tie to the cue: what follows a finite cue right behind its subject,
     * when it opens with a nominal, time words apart, and holds a finite verb: "hun mener planen er god".
     */
    private static Optional<Complement> bareClause(Cue cue) {
        StorySentence sentence = cue.sentence();
        boolean finite = sentence.token(cue.token()).has("pres")
                || sentence.token(cue.token()).has("pret");
        int subject = Clauses.subject(sentence, cue.token());
        boolean opens = subject < 0 && cue.token() == 1;
        if (!cue.entry().takes("at") || !finite || !(opens || (subject >= 0 && subject < cue.token()))) {
            return Optional.empty();
        }
        int first = cue.end();
        while (first < sentence.endOfWords() && TimeWords.isTime(sentence.token(first))) {
            first++;
        }
        if (first >= sentence.endOfWords() || !opensNominal(sentence.token(first))) {
            return Optional.empty();
        }
        boolean relative = false;
        for (int i = first + 1; i < sentence.endOfWords(); i++) {
            Token token = sentence.token(i);
            relative |= sentence.is(i, FunctionWord.RELATIVE);
            if (token.form().equals(",") && !relative && !sentence.is(i + 1, FunctionWord.RELATIVE)) {
                return Optional.empty();
            }
            if (token.is("verb") && (token.has("pres") || token.has("pret"))) {
                int end = ContentEnds.withClosingMark(sentence, first, sentence.endOfWords());
                return Optional.of(new Complement("content-clause", cue, first, end));
            }
        }
        return Optional.empty();
    }

    private static boolean opensNominal(Token token) {
        boolean reflexive = token.has("refl");
        return !reflexive && (token.is("subst") || token.is("pron") || token.is("det") || token.is("adj"));
    }
}
