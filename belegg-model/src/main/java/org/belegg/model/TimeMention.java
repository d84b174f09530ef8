package org.belegg.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression that says when or how long.
 *
 * <p>{@code earliest} and {@code latest} are the first and last day that it can mean, both included. They are null
 * together: for a duration or a set, and where nothing is known.
 *
 * @param span the words, without a preposition that only introduces them
 * @param type what sort of time it is
 * @param value what it means in ISO 8601 / TIMEX3 form ("2023-10-20", "2023-10-XX", "P5Y", "PRESENT_REF"), or null
 *     when it cannot be told
 * @param earliest the first day that it can mean, or null
 * @param latest the last day that it can mean, or null
 * @param evidence the rule that found it
 */
public record TimeMention(
        Span span,
        Type type,
        @Nullable String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        String evidence) {
    /** What sort of time an expression is, after TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }

    public TimeMention {
        Objects.requireNonNull(span, "span");
        if ((earliest == null) != (latest == null)) {
            throw new IllegalArgumentException("earliest and latest come together, got " + earliest + " and " + latest);
        }
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("need earliest <= latest, got " + earliest + " and " + latest);
        }
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("a time needs its evidence, none at " + span);
        }
    }
}
