package org.belegg.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts or measures something.
 *
 * @param span the number with its modifier: "rundt 50", "65 millioner"
 * @param value the plain number, or null for a range and for "flere hundre"
 * @param low the least that it can be where the words tell, else null
 * @param high the most that it can be where the words tell, else null
 * @param bound how the number relates to what it counts
 * @param of what is counted, as it stands: "fanger", "kroner"; "" when the words do not say
 * @param ofSpan where that stands, or null
 * @param unit the normalised unit: an ISO 4217 currency code, "percent", "person", "metre", ..., or null
 * @param fate what befell the people counted, or null
 * @param attribution the id of the innermost attribution in whose content it stands, or null in the writer's own voice
 * @param evidence the rule that found it
 */
public record Figure(
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        String of,
        @Nullable Span ofSpan,
        @Nullable String unit,
        @Nullable Fate fate,
        @Nullable String attribution,
        String evidence) {
    public Figure {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("need low <= high, got " + low + " and " + high);
        }
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("a figure needs its evidence, none at " + span);
        }
    }

    /** The same figure, vouched for by this attribution; null in the writer's own voice. */
    public Figure withAttribution(@Nullable String id) {
        return new Figure(span, value, low, high, bound, of, ofSpan, unit, fate, id, evidence);
    }
}
