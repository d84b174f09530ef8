package org.belegg.reader.time;

import java.util.Arrays;
import java.util.List;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.belegg.reader.time.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** Finds the clause that an expression of a sentence stands in. Made once a sentence, so that looking is cheap. */
final class Clauses {
    /** A chain of verbs ("skulle kunne ha blitt sett") is not longer; also ends what a broken tree has of circles. */
    private static final int LONGEST_CHAIN = 8;

    /** How many words away a verb can stand that the tree does not tie to an expression. */
    private static final int NEAR = 8;

    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final List<Token> tokens;
    private final TimeLexicon lexicon;
    private final int[] governed;
    private final int[] subject;
    private final int[] verbAbove;

    Clauses(Sentence sentence, TimeLexicon lexicon) {
        this.tokens = sentence.tokens();
        this.lexicon = lexicon;
        governed = new int[tokens.size()];
        subject = new int[tokens.size()];
        verbAbove = new int[tokens.size()];
        Arrays.fill(governed, NONE);
        Arrays.fill(subject, NONE);
        Arrays.fill(verbAbove, UNKNOWN);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.head() != Token.ROOT) {
                if (token.relation().equals("INFV")) {
                    governed[token.head()] = i;
                } else if (token.relation().equals("SUBJ")) {
                    subject[token.head()] = i;
                }
            }
        }
    }

    /** The clause around an expression of this sentence. */
    Clause around(Expression expression) {
        if (!lexicon.language().isNorwegian()) {
            return withoutTree(expression);
        }
        Token verb = verbAbove(expression);
        if (verb == null) {
            return Clause.UNKNOWN;
        }
        Tense tense = tense(verb, LONGEST_CHAIN);
        boolean planned = tense == Tense.PAST && verb.has("inf") && isPlanned(verb);
        return new Clause(planned ? Tense.PLANNED : tense, verb.lemma());
    }

    /** The subject of a verb, which for an infinitive or a participle stands under the verb above; null when it has none. */
    @Nullable
    Token subject(Token verb) {
        int top = verb.relation().equals("INFV") && verb.head() != Token.ROOT ? verb.head() : verb.index();
        return subject[top] == NONE ? null : tokens.get(subject[top]);
    }

    /** For languages without a parser: only "will" and its like tell. */
    private Clause withoutTree(Expression expression) {
        for (int i = expression.start() - 1; i >= 0 && !tokens.get(i).form().equals(","); i--) {
            if (lexicon.has("WILL", tokens.get(i).form())) {
                return new Clause(Tense.FUTURE, "will");
            }
        }
        return Clause.UNKNOWN;
    }

    private @Nullable Token verbAbove(Expression expression) {
        int at = verbFrom(expression.start());
        while (at != NONE && at >= expression.start() && at < expression.end()) {
            int head = tokens.get(at).head();
            at = head == Token.ROOT || head == at ? NONE : verbFrom(head);
        }
        return at == NONE ? nearestVerb(expression) : tokens.get(at);
    }

    /** For a tree that puts an expression above its verb: the nearest verb that no comma divides from it. */
    private @Nullable Token nearestVerb(Expression expression) {
        for (int distance = 1; distance <= NEAR; distance++) {
            for (int at : new int[] {expression.start() - distance, expression.end() - 1 + distance}) {
                if (at >= 0 && at < tokens.size() && isVerb(tokens.get(at)) && !isDivided(expression, at)) {
                    return tokens.get(at);
                }
            }
        }
        return null;
    }

    private boolean isDivided(Expression expression, int verb) {
        int from = Math.min(verb, expression.start());
        int to = Math.max(verb, expression.end());
        return tokens.subList(from, to).stream().anyMatch(token -> token.form().equals(","));
    }

    /** The nearest verb at a token or above it. What is found is kept for all tokens on the way. */
    private int verbFrom(int start) {
        int at = start;
        while (at != NONE && verbAbove[at] == UNKNOWN && !isVerb(tokens.get(at))) {
            // Marks the way, so that a circle ends here.
            verbAbove[at] = NONE;
            at = tokens.get(at).head();
        }
        int verb = at == NONE ? NONE : isVerb(tokens.get(at)) ? at : verbAbove[at];
        for (int way = start; way != at; way = tokens.get(way).head()) {
            verbAbove[way] = verb;
        }
        return verb;
    }

    private static boolean isVerb(Token token) {
        return token.is("verb") || (token.has("<perf-part>") && token.relation().equals("INFV"));
    }

    private Tense tense(Token verb, int chain) {
        if (chain == 0) {
            return Tense.UNKNOWN;
        }
        if (verb.has("pret")) {
            boolean plans = verb.lemma().equals("skulle") || verb.lemma().equals("ville");
            return plans && governed(verb) != null ? Tense.PLANNED : Tense.PAST;
        }
        if (verb.has("pres")) {
            return ofPresent(verb, governed(verb));
        }
        if (verb.has("imp")) {
            return Tense.FUTURE;
        }
        Token above = above(verb);
        if (isParticiple(verb)) {
            return above == null ? Tense.PAST : ofParticiple(above, tense(above, chain - 1));
        }
        if (above == null) {
            return Tense.UNKNOWN;
        }
        Tense governing = tense(above, chain - 1);
        return governing == Tense.PRESENT ? Tense.FUTURE : governing;
    }

    private static boolean isParticiple(Token verb) {
        return verb.has("perf-part") || verb.has("<perf-part>");
    }

    /** The verb above that stands before this one, looking through "å"; null when there is none. */
    private @Nullable Token above(Token verb) {
        Token token = verb;
        for (int steps = 0; steps < LONGEST_CHAIN && token.head() != Token.ROOT; steps++) {
            token = tokens.get(token.head());
            if (isVerb(token) && token.index() < verb.index()) {
                return token;
            }
        }
        return null;
    }

    /** The infinitive or participle that a verb governs directly; null when there is none. */
    private @Nullable Token governed(Token verb) {
        int index = governed[verb.index()];
        if (index != NONE) {
            return tokens.get(index);
        }
        // A tree may tie a participle to what follows; next to its auxiliary it is one all the same.
        int next = verb.index() + 1;
        return next < tokens.size() && isParticiple(tokens.get(next)) ? tokens.get(next) : null;
    }

    private static Tense ofParticiple(Token auxiliary, Tense of) {
        return of == Tense.PRESENT && isPerfectAuxiliary(auxiliary.lemma()) ? Tense.PAST : of;
    }

    private static boolean isPerfectAuxiliary(String lemma) {
        return switch (lemma) {
            case "ha", "være", "vere" -> true;
            default -> false;
        };
    }

    private Tense ofPresent(Token verb, @Nullable Token governed) {
        if (governed == null) {
            return Tense.PRESENT;
        }
        if (isParticiple(governed)) {
            return isPerfectAuxiliary(verb.lemma()) ? Tense.PAST : Tense.PRESENT;
        }
        return switch (verb.lemma()) {
            case "skulle", "ville", "kunne", "måtte", "burde" -> ofModal(governed);
            default -> Tense.PRESENT;
        };
    }

    /** "Skal ha flyktet" is told of the past; "skal være avtalt" can be either. */
    private Tense ofModal(Token infinitive) {
        return switch (infinitive.lemma()) {
            case "ha" -> Tense.PAST;
            case "være", "vere" -> governed(infinitive) == null ? Tense.FUTURE : Tense.UNKNOWN;
            default -> Tense.FUTURE;
        };
    }

    /** Whether an infinitive is told by a verb that looks ahead: "lovet å betale". */
    private boolean isPlanned(Token infinitive) {
        Token above = above(infinitive);
        return above != null && lexicon.has("PLAN_VERB", above.lemma());
    }
}
