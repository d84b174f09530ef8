package org.belegg.reader.attribution;

import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.StorySentence;

/** Tells where nothing is said because somebody will not say it. */
final class Refusals {
    private Refusals() {}

    /** "vil ikke si hva som skjedde", "ønsker ikke å gå ut med navnet": an infinitive under a negated wish. */
    static boolean isRefused(Cue cue) {
        StorySentence sentence = cue.sentence();
        if (!sentence.token(cue.token()).has("inf")) {
            return false;
        }
        int at = cue.token();
        boolean negated = cue.isNegated();
        for (int steps = 0; steps < sentence.size(); steps++) {
            at = sentence.token(at).head();
            if (at < 0) {
                return false;
            }
            if (sentence.isForm(at, FunctionWord.WISH)) {
                return isNeither(cue, at) || (!cue.deniesAlone() && (negated || Clauses.isNegated(sentence, at)));
            }
            boolean goesOn =
                    sentence.token(at).is("inf-merke") || sentence.token(at).has("inf");
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /** "vil verken bekrefte eller avkrefte". */
    private static boolean isNeither(Cue cue, int wish) {
        for (int i = wish + 1; i < cue.token(); i++) {
            if (cue.sentence().is(i, FunctionWord.NEITHER)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a negation stands between the cue and this token: "ønsker ikke å kommentere". */
    static boolean isNegatedUpTo(Cue cue, int end) {
        for (int i = cue.end(); i < end; i++) {
            if (cue.sentence().is(i, FunctionWord.NEGATION)) {
                return true;
            }
        }
        return false;
    }
}
