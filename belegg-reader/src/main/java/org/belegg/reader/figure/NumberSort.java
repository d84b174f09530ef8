package org.belegg.reader.figure;

/** What a number is that is no figure. */
enum NumberSort {
    /** It names something. */
    LABEL("number-label", "names something or is part of a name, a word or a code: it counts nothing"),
    /** It belongs to the calendar or the clock. */
    CALENDAR("number-calendar", "is a date, a year, a time of day or a length of time"),
    /** It is an age. */
    AGE("number-age", "is an age"),
    /** It is one of a pair. */
    SCORE("number-score", "is a score, or another pair of numbers that count nothing"),
    /** It is a word that is no number here. */
    SAYING("number-saying", "is a saying, or a word that is no number here");

    private final String rule;
    private final String reason;

    NumberSort(String rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    /** The id of the rule that leaves it out. */
    String rule() {
        return rule;
    }

    /** Why it is left out, for a person to read. */
    String reason() {
        return reason;
    }
}
