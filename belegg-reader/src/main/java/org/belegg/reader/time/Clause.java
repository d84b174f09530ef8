package org.belegg.reader.time;

import java.util.List;
import org.belegg.language.Sentence;
import org.belegg.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The clause that an expression stands in, as far as its verb tells when.
 *
 * @param tense when the verb says that it happens
 * @param lemma the dictionary form of the verb nearest above the expression; "" when there is none
 */
record Clause(Tense tense, String lemma) {
    /** When a clause's verb says that something happens. */
    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        /** Planned in the past: "skulle møtes". */
        PLANNED,
        UNKNOWN
    }

    static final Clause UNKNOWN = new Clause(Tense.UNKNOWN, "");

    /** The clause around the words from {@code start} to {@code end} (not included). */
    static Clause around(Sentence sentence, int start, int end) {
        Token verb = verbAbove(sentence, start, end);
        return verb == null ? UNKNOWN : new Clause(tense(sentence, verb), verb.lemma());
    }

    private static @Nullable Token verbAbove(Sentence sentence, int start, int end) {
        Token token = sentence.tokens().get(start);
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            boolean inside = start <= token.index() && token.index() < end;
            if (!inside && isVerb(token)) {
                return token;
            }
            if (token.head() == Token.ROOT) {
                break;
            }
            token = sentence.tokens().get(token.head());
        }
        return null;
    }

    private static boolean isVerb(Token token) {
        return token.is("verb") || token.has("<perf-part>") && token.relation().equals("INFV");
    }

    private static Tense tense(Sentence sentence, Token verb) {
        List<Token> tokens = sentence.tokens();
        if (verb.has("pret")) {
            return ofPast(verb, governed(tokens, verb));
        }
        if (verb.has("pres")) {
            return ofPresent(verb, governed(tokens, verb));
        }
        if (verb.has("imp")) {
            return Tense.FUTURE;
        }
        Token head = verb.head() == Token.ROOT ? null : verbOrMarkAbove(tokens, verb);
        if (verb.has("perf-part") || verb.has("<perf-part>")) {
            return head == null || !isVerb(head) ? Tense.PAST : ofParticiple(head, tense(sentence, head));
        }
        if (head == null) {
            return Tense.UNKNOWN;
        }
        Tense governing = tense(sentence, head);
        return governing == Tense.PRESENT ? Tense.FUTURE : governing;
    }

    /** The verb above, looking through "å". */
    private static @Nullable Token verbOrMarkAbove(List<Token> tokens, Token verb) {
        Token token = verb;
        // A verb above has fewer verbs above itself; the bound only guards against cycles in the tree.
        for (int steps = 0; steps < 8 && token.head() != Token.ROOT; steps++) {
            token = tokens.get(token.head());
            if (isVerb(token) && token.index() < verb.index()) {
                return token;
            }
        }
        return null;
    }

    private static Tense ofParticiple(Token auxiliary, Tense of) {
        boolean perfect = auxiliary.lemma().equals("ha") || auxiliary.lemma().equals("være")
                || auxiliary.lemma().equals("vere") || auxiliary.lemma().equals("have");
        return of == Tense.PRESENT && perfect ? Tense.PAST : of;
    }

    private static Tense ofPast(Token verb, @Nullable Token governed) {
        boolean plans = verb.lemma().equals("skulle") || verb.lemma().equals("ville");
        return plans && governed != null ? Tense.PLANNED : Tense.PAST;
    }

    private static Tense ofPresent(Token verb, @Nullable Token governed) {
        if (governed == null) {
            return Tense.PRESENT;
        }
        if (governed.has("perf-part") || governed.has("<perf-part>")) {
            return switch (verb.lemma()) {
                case "ha", "være", "vere", "have", "be" -> Tense.PAST;
                default -> Tense.PRESENT;
            };
        }
        return switch (verb.lemma()) {
            case "skulle", "ville", "kunne", "måtte", "burde", "will", "shall" -> hearsay(governed);
            default -> Tense.PRESENT;
        };
    }

    /** "Skal ha flyktet" is told of the past. */
    private static Tense hearsay(Token infinitive) {
        return infinitive.lemma().equals("ha") ? Tense.PAST : Tense.FUTURE;
    }

    /** The verb that this one governs directly: an infinitive or a participle. */
    private static @Nullable Token governed(List<Token> tokens, Token verb) {
        for (Token token : tokens) {
            if (token.head() == verb.index() && token.relation().equals("INFV")) {
                return token;
            }
        }
        return null;
    }
}
