package org.belegg.archive.search;

import java.time.LocalDate;
import org.belegg.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days, both ends included.
 *
 * @param earliest its first day, or null for no first
 * @param latest its last day, or null for no last
 */
public record DayRange(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    private static final String TO = "..";

    /**
     * Reads {@code 2024-02}, {@code 2024-02-10..2024-03}, {@code 2024-03..} or {@code ..2023}.
     *
     * @throws IllegalArgumentException when the text is none of them; the message holds it
     */
    public static DayRange parse(String text) {
        int to = text.indexOf(TO);
        if (to < 0) {
            PartialDate date = PartialDate.parse(text);
            return new DayRange(date.earliest(), date.latest());
        }
        String from = text.substring(0, to);
        String until = text.substring(to + TO.length());
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("need a day on one side of \"..\" at least");
        }
        DayRange range = new DayRange(
                from.isEmpty() ? null : PartialDate.parse(from).earliest(),
                until.isEmpty() ? null : PartialDate.parse(until).latest());
        if (range.earliest != null && range.latest != null && range.earliest.isAfter(range.latest)) {
            throw new IllegalArgumentException("\"" + text + "\" ends before it begins");
        }
        return range;
    }
}
