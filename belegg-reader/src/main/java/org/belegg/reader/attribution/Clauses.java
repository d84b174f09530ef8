package org.belegg.reader.attribution;

import org.belegg.language.DependencyTree;
import org.belegg.language.Token;
import org.belegg.reader.lexicon.FunctionWord;
import org.belegg.reader.story.StorySentence;

/**
 * Grammar of a clause, read off the tree in NDT's labels: the finite verb stands above the auxiliaries' complements
 * (INFV), the subject (SUBJ) under the finite verb, a relative clause (ATR) under its noun.
 */
final class Clauses {
    private Clauses() {}

    /** The finite verb of the clause that this verb is the main verb of: "har" for "sagt" in "har sagt". */
    static int finite(StorySentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (!token.relation().equals("INFV") || token.head() < 0) {
                return at;
            }
            at = token.head();
        }
        return at;
    }

    /** The main verb of the clause with this finite verb: "sagt" for "har" in "har sagt"; the finite verb if it is alone. */
    static int mainVerb(StorySentence sentence, int finite) {
        int at = finite;
        for (int steps = 0; steps < sentence.size(); steps++) {
            int next = sentence.tree().child(at, "INFV");
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /**
     * The token that heads the subject of this verb, or {@link Token#ROOT}. Looks above infinitives and coordinated
     * verbs, which share their subject with the verb above; a relative clause's subject is its noun.
     */
    static int subject(StorySentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        int at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            int own = tree.child(at, "SUBJ");
            if (own >= 0 && !(own > at && isElided(sentence, at))) {
                return own;
            }
            Token token = sentence.token(at);
            int head = token.head();
            if (head < 0 || tree.child(at, "FSUBJ") >= 0) {
                return Token.ROOT;
            }
            switch (token.relation()) {
                case "INFV", "KOORD", "KOORD-ELL" -> at = head;
                case "OPRED", "SPRED" -> {
                    if (at == verb) {
                        return Token.ROOT;
                    }
                    at = head;
                }
                case "ATR" -> {
                    return opensWithSom(sentence, at) ? head : Token.ROOT;
                }
                case "DOBJ", "PUTFYLL" -> {
                    if (!token.is("inf-merke") && !token.has("inf")) {
                        return Token.ROOT;
                    }
                    at = head;
                }
                case "ADV" -> {
                    if (!token.is("prep") && !token.is("inf-merke")) {
                        return Token.ROOT;
                    }
                    at = head;
                }
                default -> {
                    return Token.ROOT;
                }
            }
        }
        return Token.ROOT;
    }

    /**
     * Whether a finite verb shares the subject of the verb before it: right behind "og" no subject follows it, since
     * Norwegian has the verb second: "sier han og mener planen er god".
     */
    static boolean isElided(StorySentence sentence, int finite) {
        return finite > 0
                && sentence.token(finite - 1).is("konj")
                && sentence.token(finite).relation().startsWith("KOORD");
    }

    /** Whether the verb's clause is one that something depends on: "dersom de ønsker det". */
    static boolean isCondition(StorySentence sentence, int verb) {
        int finite = finite(sentence, verb);
        return sentence.token(finite).relation().equals("ADV")
                && sentence.tree()
                                .child(
                                        finite,
                                        child -> child < finite
                                                && sentence.token(child).is("sbu")
                                                && sentence.is(child, FunctionWord.CONDITION))
                        >= 0;
    }

    /** Whether the verb has a subject of its own that only fills the place: "det sies at". */
    static boolean isImpersonal(StorySentence sentence, int verb) {
        int finite = finite(sentence, verb);
        int subject = sentence.tree().child(finite, "SUBJ");
        return sentence.tree().child(finite, "FSUBJ") >= 0
                || (subject >= 0
                        && sentence.is(subject, FunctionWord.PLACEHOLDER)
                        && sentence.token(subject).is("pron"));
    }

    /** Whether the verb is an s-passive, or a participle under "bli". */
    static boolean isPassive(StorySentence sentence, int verb) {
        Token token = sentence.token(verb);
        if (token.has("pass")) {
            return true;
        }
        boolean participle = token.has("perf-part") || token.has("<perf-part>");
        if (!participle || token.head() < 0) {
            return false;
        }
        return sentence.isForm(token.head(), FunctionWord.PASSIVE_AUXILIARY);
    }

    /** Whether the clause of this verb is negated. */
    static boolean isNegated(StorySentence sentence, int verb) {
        return hasNegation(sentence, verb) || hasNegation(sentence, finite(sentence, verb));
    }

    private static boolean hasNegation(StorySentence sentence, int verb) {
        for (int child : sentence.tree().children(verb)) {
            if (sentence.is(child, FunctionWord.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithSom(StorySentence sentence, int verb) {
        return sentence.tree().child(verb, child -> sentence.is(child, FunctionWord.RELATIVE)) >= 0
                || sentence.is(sentence.tree().first(verb), FunctionWord.RELATIVE);
    }
}
