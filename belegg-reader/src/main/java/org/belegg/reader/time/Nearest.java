package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Which of the yearly occurrences of a day, month or season is meant where no year is told. */
final class Nearest {
    /** A leap day comes back after eight years at the latest: 1896, 1904. */
    private static final int REACH = 8;

    private Nearest() {}

    /** A day without a year may lie so many days on the wrong side of the publication. */
    static final int A_MONTH = 31;

    /** An occurrence that is farther away than this is not meant where another is close. */
    private static final int FAR = 270;

    private static final int CLOSE = 95;

    /**
     * The occurrences that can be meant, the likeliest first.
     *
     * <p>A past or future clause may speak of an occurrence that lies a little on the wrong side of the publication:
     * a writer says "7. oktober" of the nearest one, and a verb can stand in the past before a day to come
     * ("ble utsatt").
     *
     * @param inYear the occurrence in a year, or null when that year has none
     * @param ahead how many days ahead of the publication a past clause can still reach
     * @param behind how many days behind the publication a future clause can still reach
     */
    static List<Period> of(
            LocalDate published, Lean lean, int ahead, int behind, IntFunction<@Nullable Period> inYear) {
        Optional<Period> before = last(published.plusDays(ahead), published.getYear(), inYear);
        Optional<Period> after = first(published.minusDays(behind), published.getYear(), inYear);
        if (lean.isSure()) {
            return (lean.isPast() ? before : after).stream().toList();
        }
        List<Period> found = new ArrayList<>(
                last(published, published.getYear(), inYear).stream().toList());
        first(published, published.getYear(), inYear)
                .filter(period -> !found.contains(period))
                .ifPresent(found::add);
        found.sort(Comparator.comparingLong(period -> period.distance(published)));
        boolean oneIsFar = found.size() == 2
                && found.get(0).distance(published) < CLOSE
                && found.get(1).distance(published) > FAR;
        return oneIsFar ? found.subList(0, 1) : found;
    }

    private static Optional<Period> last(LocalDate limit, int year, IntFunction<@Nullable Period> inYear) {
        for (int i = year + 1; i >= year - REACH; i--) {
            Period period = inYear.apply(i);
            if (period != null && !period.first().isAfter(limit)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> first(LocalDate limit, int year, IntFunction<@Nullable Period> inYear) {
        for (int i = year - 1; i <= year + REACH; i++) {
            Period period = inYear.apply(i);
            if (period != null && !period.last().isBefore(limit)) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }
}
