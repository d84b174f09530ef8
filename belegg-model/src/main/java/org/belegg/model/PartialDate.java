package org.belegg.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A calendar date of which only the year, or only the year and the month, may be known.
 * {@code value} is ISO 8601 as it was given ({@code 2023}, {@code 2023-10} or {@code 2023-10-07});
 * {@code earliest} and {@code latest} are the first and last day that it can mean, both included.
 */
public record PartialDate(String value, LocalDate earliest, LocalDate latest) {
    public PartialDate {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("need earliest <= latest, got " + earliest + " and " + latest);
        }
    }

    /**
     * Reads an ISO 8601 year, month or day.
     *
     * @throws IllegalArgumentException when the text is none of the three; the message holds the text
     */
    public static PartialDate parse(String iso) {
        try {
            return switch (iso.length()) {
                case 4 -> {
                    Year year = Year.parse(iso);
                    yield new PartialDate(iso, year.atDay(1), year.atDay(year.length()));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(iso);
                    yield new PartialDate(iso, month.atDay(1), month.atEndOfMonth());
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(iso);
                    yield new PartialDate(iso, day, day);
                }
                default -> throw notADate(iso);
            };
        } catch (DateTimeParseException cause) {
            throw (IllegalArgumentException) notADate(iso).initCause(cause);
        }
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException(
                "need a date as 2023, 2023-10 or 2023-10-07 (ISO 8601), got \"" + text + "\"");
    }
}
