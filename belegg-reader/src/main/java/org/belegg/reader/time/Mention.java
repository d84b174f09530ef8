package org.belegg.reader.time;

import org.belegg.reader.time.Clause.Tense;

/**
 * An expression with what it means in its clause.
 *
 * @param expression the words
 * @param clause the clause around them
 * @param lean to which side of the publication they lie
 * @param meaning what they mean
 */
record Mention(Expression expression, Clause clause, Lean lean, Meaning meaning) {
    /** @param reports whether the clause's verb hands on what somebody says: its present tense tells of the past */
    static Mention of(Expression expression, Clause clause, boolean reports, Meaning meaning) {
        boolean towards = expression.towards();
        Lean lean = switch (clause.tense()) {
            case PAST -> towards ? Lean.PERHAPS_FUTURE : Lean.PAST;
            case FUTURE -> Lean.FUTURE;
            case PRESENT -> reports && !towards ? Lean.PAST : Lean.FUTURE;
            case PLANNED -> Lean.PERHAPS_FUTURE;
            case UNKNOWN -> towards ? Lean.PERHAPS_FUTURE : Lean.PERHAPS_PAST;
        };
        return new Mention(expression, clause, lean, meaning);
    }

    /** Whether it is a date that the verb puts before the publication. */
    boolean isPastDate() {
        return isDate() && clause.tense() == Tense.PAST && !expression.towards();
    }

    /** Whether it is a date that the verb puts after the publication. */
    boolean isFutureDate() {
        return isDate() && clause.tense() == Tense.FUTURE;
    }

    /** Whether it names a day or week just before the publication: "torsdag", "forrige uke". */
    boolean isRecent() {
        return meaning instanceof Meaning.At at && at.point().isNearPublication() && lean == Lean.PAST;
    }

    private boolean isDate() {
        return meaning instanceof Meaning.At at && at.point().isDate();
    }
}
