package org.belegg.reader.time;

/** What a word or a rule of the time lists can tell. In the lists the names are in lower case: {@code weekday=1}. */
enum Feature {
    /** 1 for Monday to 7 for Sunday. */
    WEEKDAY,
    DAY,
    MONTH,
    YEAR,
    /** The last year of a span of years. */
    YEAR_END,
    /** How many years from that of the publication: "tredje kvartal i fjor" has -1. */
    YEAR_OFFSET,
    /** The first three digits of its years. */
    DECADE,
    /** The first two digits of its years. */
    CENTURY,
    /** The number of a week. */
    WEEK,
    /** SP, SU, FA or WI. */
    SEASON,
    /** TMO, TAF, TEV or TNI, after TIMEX3. */
    PART,
    /** HH:MM. */
    CLOCK,
    /** A key of {@code holidays.tsv}. */
    HOLIDAY,
    /** A calendar unit: D, W, WE, M, SP..WI, Q, Y, DE, C, or TH, TM, TS, HH, QH for parts of a day. */
    UNIT,
    /** How many units from the publication: -1 for the last, 1 for the next. */
    OFFSET,
    /** 1 when {@link #OFFSET} counts the very next one: "førstkommende". */
    FIRST,
    /** How many units from a time that the story has named. */
    ANCHOR,
    /** -1 for so long ago or before, 1 for so long ahead or after. */
    SHIFT,
    /** What {@link #SHIFT} counts from: "now", the publication; otherwise a time that the story has named. */
    FROM,
    /** A length in ISO 8601, or two with a slash between. */
    AMOUNT,
    /** How many units long: 1, or X when untold. */
    LENGTH,
    /** A number. */
    N,
    /** PRESENT_REF, PAST_REF, FUTURE_REF, or THEN. */
    REF,
    /** The TIMEX3 value of something that happens again and again. */
    SET,
    /** The TIMEX3 value of a length. */
    DURATION,
    /** 1 when it happens again and again. */
    EACH,
    /** 1 when in the present tense it means every one: "om kvelden". */
    HABIT,
    /** 1 for a genitive that means "of today" or "of our times". */
    TODAYS,
    /** Something that no calendar has; the value says what. */
    ERROR
}
