package org.belegg.archive.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.EntityType;
import org.belegg.model.PartialDate;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants decided.
 *
 * @param verdict what it is
 * @param field of a correction: the field that is wrong, else null
 * @param value of a correction: what the field is to be, else null
 * @param note why, else null
 */
public record Ruling(
        Verdict verdict,
        @Nullable String field,
        @Nullable String value,
        @Nullable String note) {
    public Ruling {
        if ((verdict == Verdict.CORRECT) != (field != null) || (field == null) != (value == null)) {
            throw new IllegalArgumentException("a correction, and nothing else, has a field and a value; got " + verdict
                    + " " + field + "=" + value);
        }
        if (value != null && value.isBlank()) {
            throw new IllegalArgumentException("need a value for " + field + ", got nothing");
        }
    }

    /** A verdict without a correction. */
    public static Ruling of(Verdict verdict, @Nullable String note) {
        return new Ruling(verdict, null, null, note);
    }

    /** What a field is to be. */
    public static Ruling correction(String field, String value, @Nullable String note) {
        return new Ruling(Verdict.CORRECT, field, value, note);
    }

    /**
     * Makes sure that it can be applied to a finding of this kind.
     *
     * @throws IllegalArgumentException when the kind has no such field, or the field takes no such value
     */
    public void requireFits(FindingKind kind) {
        if (field == null || value == null) {
            return;
        }
        if (!kind.fields().contains(field)) {
            throw new IllegalArgumentException("a " + kind.label() + " has no field \"" + field
                    + "\" to correct; it has " + String.join(", ", kind.fields()));
        }
        switch (kind.label() + " " + field) {
            case "statement stance" -> requireOneOf(Stance.values());
            case "statement type" -> requireOneOf(AttributionType.values());
            case "figure bound" -> requireOneOf(Bound.values());
            case "entity type" -> requireOneOf(EntityType.values());
            case "statement said", "time value" -> PartialDate.parse(value);
            case "figure value" -> requireNumber(value);
            case "entity identity" -> requireOneOf(List.of("apart"));
            default -> {
                // Any words will do.
            }
        }
    }

    private void requireOneOf(Enum<?>[] constants) {
        requireOneOf(Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private void requireOneOf(List<String> words) {
        if (!words.contains(value)) {
            throw new IllegalArgumentException(
                    field + " is one of " + String.join(", ", words) + "; got \"" + value + "\"");
        }
    }

    private static void requireNumber(String value) {
        try {
            new BigDecimal(value);
        } catch (NumberFormatException cause) {
            throw new IllegalArgumentException(
                    "value is a number with a full stop before its decimals, such as 1400 or 2.5; got \"" + value
                            + "\"",
                    cause);
        }
    }
}
