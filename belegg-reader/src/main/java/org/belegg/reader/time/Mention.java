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
        return new Mention(expression, clause, lean(clause.tense(), expression.towards(), reports, meaning), meaning);
    }

    private static Lean lean(Tense tense, boolean towards, boolean reports, Meaning meaning) {
        boolean ahead = tense == Tense.FUTURE || (tense == Tense.PRESENT && (towards || !reports));
        if (ahead || (towards && isSeasonal(meaning))) {
            return Lean.FUTURE;
        }
        return switch (tense) {
            case PAST -> towards ? Lean.PERHAPS_FUTURE : Lean.PAST;
            case UNKNOWN -> towards ? Lean.PERHAPS_FUTURE : Lean.PERHAPS_PAST;
            case PLANNED -> Lean.PERHAPS_FUTURE;
            default -> Lean.PAST;
        };
    }

    /** "Til høsten", "til jul": always the coming one. */
    private static boolean isSeasonal(Meaning meaning) {
        return meaning instanceof Meaning.At at && (at.point() instanceof Season || at.point() instanceof HolidayTime);
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
