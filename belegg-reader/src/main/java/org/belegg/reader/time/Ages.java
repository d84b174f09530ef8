package org.belegg.reader.time;

import java.util.Set;
import org.belegg.language.Token;

/** Tells "hun er 37 år", an age, from "det er 37 år siden", a length of time. */
final class Ages {
    private static final Set<String> BE = Set.of("være", "vere", "bli", "verte");
    private static final Set<String> IT = Set.of("det", "dette");

    private Ages() {}

    /** Whether an expression says how old somebody is: it is told of a subject, and is no distance. */
    static boolean isAge(Expression expression, Clauses clauses) {
        Features features = expression.features();
        if (!features.text(Feature.AMOUNT).endsWith("Y") || features.has(Feature.SHIFT)) {
            return false;
        }
        Token unit = expression.sentence().tokens().get(expression.end() - 1);
        if (!unit.relation().equals("SPRED") || unit.head() == Token.ROOT) {
            return false;
        }
        Token verb = expression.sentence().tokens().get(unit.head());
        Token subject = clauses.subject(verb);
        if (subject == null && verb.relation().equals("ATR") && verb.head() != Token.ROOT) {
            // "barna, som er 15 og 17 år"
            subject = expression.sentence().tokens().get(verb.head());
        }
        return BE.contains(verb.lemma()) && subject != null && !IT.contains(subject.lemma());
    }
}
