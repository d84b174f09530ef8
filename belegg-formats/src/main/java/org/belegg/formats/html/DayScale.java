package org.belegg.formats.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/**
 * Which days a timeline shows and where each stands on it. A story of last week that mentions a war of 1905 is shown by
 * its week: what lies more than a hundred days from the publication is left to an arrow at the edge, if anything is
 * nearer.
 *
 * @param first the first day shown
 * @param end the day after the last one shown
 * @param width of the line
 */
record DayScale(LocalDate first, LocalDate end, double width) {
    private static final int NEAR_DAYS = 100;
    private static final int MOST_TICKS = 6;
    private static final int LAST_YEAR = 9999;
    private static final int[] DAY_STEPS = {1, 2, 7, 14};
    private static final int[] MONTH_STEPS = {1, 3, 6};

    DayScale {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("need first < end, got " + first + " and " + end);
        }
    }

    /** A mark on the line and what is written at it. */
    record Tick(LocalDate day, String text) {}

    /** Whether a calendar with four digits a year has these days; others cannot be put on a line. */
    static boolean isDrawn(Days days) {
        return days.earliest().getYear() >= 0 && days.latest().getYear() <= LAST_YEAR;
    }

    /**
     * The scale for these stretches of days, of which there must be one at least.
     *
     * @param published when the story or the stories were published, or null when that is not known
     */
    static DayScale of(Collection<Days> all, @Nullable Days published, double width) {
        Collection<Days> shown = all;
        if (published != null) {
            LocalDate from = published.earliest().minusDays(NEAR_DAYS);
            LocalDate to = published.latest().plusDays(NEAR_DAYS);
            List<Days> near = all.stream()
                    .filter(days ->
                            !days.earliest().isBefore(from) && !days.latest().isAfter(to))
                    .toList();
            shown = near.isEmpty() ? all : near;
        }
        Days whole = shown.stream().reduce(Days::and).orElseThrow();
        return new DayScale(whole.earliest(), whole.latest().plusDays(1), width);
    }

    /** Where a day begins, from 0 to the width; days outside stand at the nearer edge. */
    double begins(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        return Math.max(0, Math.min(1, days / ChronoUnit.DAYS.between(first, end))) * width;
    }

    /** Where a day ends. */
    double ends(LocalDate day) {
        return begins(day.plusDays(1));
    }

    /** Whether a day lies before all that is shown. */
    boolean isBefore(LocalDate day) {
        return day.isBefore(first);
    }

    /** Whether a day lies after all that is shown. */
    boolean isAfter(LocalDate day) {
        return !day.isBefore(end);
    }

    /** The marks, in order: days, months or years, as many as can be read. */
    List<Tick> ticks() {
        long days = ChronoUnit.DAYS.between(first, end);
        for (int step : DAY_STEPS) {
            if (days <= (long) step * MOST_TICKS) {
                return ticks(first, first, ChronoUnit.DAYS, step, 10);
            }
        }
        LocalDate month = first.withDayOfMonth(1);
        for (int step : MONTH_STEPS) {
            if (ChronoUnit.MONTHS.between(month, end) < (long) step * MOST_TICKS) {
                return ticks(month, first, ChronoUnit.MONTHS, step, 7);
            }
        }
        long years = end.getYear() - (long) first.getYear() + 1;
        int step = 1;
        for (int i = 0; years > (long) step * MOST_TICKS; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        LocalDate year = LocalDate.of(Math.floorDiv(first.getYear(), step) * step, 1, 1);
        return ticks(year, first, ChronoUnit.YEARS, step, 4);
    }

    private List<Tick> ticks(LocalDate from, LocalDate notBefore, ChronoUnit unit, int step, int letters) {
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = from;
        for (int i = 1; day.isBefore(end); i++) {
            if (!day.isBefore(notBefore)) {
                ticks.add(new Tick(day, day.toString().substring(0, letters)));
            }
            day = from.plus((long) i * step, unit);
        }
        return ticks;
    }

    /** A length with one decimal, as SVG reads it. */
    static String units(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
