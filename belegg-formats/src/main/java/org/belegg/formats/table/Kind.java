package org.belegg.formats.table;

/** What the cells of a column hold, where they hold anything. */
public enum Kind {
    /** {@link Cell.Words}. */
    WORDS,
    /** {@link Cell.Whole}. */
    WHOLE,
    /** {@link Cell.Decimal}. */
    DECIMAL,
    /** {@link Cell.Day}. */
    DAY,
    /** {@link Cell.Stretches}. */
    STRETCHES
}
