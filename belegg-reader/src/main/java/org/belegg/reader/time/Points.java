package org.belegg.reader.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The kinds of points in time. */
final class Points {
    /** A day without a year may lie so far on the wrong side of the publication. */
    private static final int A_MONTH = 31;

    private static final int A_YEAR = 366;

    private static final int LAST_ISO_WEEK = 53;

    private Points() {}

    /** "i går", "forrige uke", "neste år": a calendar unit, counted from the publication. */
    record Relative(String unit, int offset) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            LocalDate published = view.published();
            return published == null ? List.of() : List.of(Period.of(unit, Period.move(unit, published, offset)));
        }

        @Override
        public boolean isNearPublication() {
            return unit.equals("D") || unit.equals("W");
        }
    }

    /** "helga": the last one or the coming one, or the one that the publication lies in. */
    record Weekend() implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            Period near = Period.weekend(published);
            Period before = near.first().isAfter(published) ? Period.weekend(published.minusWeeks(1)) : near;
            if (before.equals(near)) {
                return List.of(near);
            }
            return ordered(before, near, view.lean());
        }
    }

    /** "torsdag". */
    record Weekday(DayOfWeek day) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            Period before = Period.day(published.with(TemporalAdjusters.previousOrSame(day)));
            Period after = Period.day(published.with(TemporalAdjusters.nextOrSame(day)));
            return before.equals(after) ? List.of(before) : ordered(before, after, view.lean());
        }

        @Override
        public String openValue() {
            return "XXXX-WXX-" + day.getValue();
        }

        @Override
        public boolean isNearPublication() {
            return true;
        }
    }

    /** "sist fredag", "neste fredag", "fredag i forrige uke". */
    record WeekdayFrom(DayOfWeek day, boolean ofWeek, int offset) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            if (ofWeek) {
                return List.of(Period.day(
                        Period.week(published.plusWeeks(offset)).first().with(TemporalAdjusters.nextOrSame(day))));
            }
            if (offset < 0) {
                return List.of(Period.day(published.with(TemporalAdjusters.previous(day))));
            }
            if (offset == 0) {
                return List.of(Period.day(Period.week(published).first().with(TemporalAdjusters.nextOrSame(day))));
            }
            LocalDate coming = published.with(TemporalAdjusters.next(day));
            return List.of(Period.day(coming), Period.day(coming.plusWeeks(1)));
        }

        @Override
        public boolean isNearPublication() {
            return offset <= 0;
        }
    }

    /**
     * "7. oktober", with or without a year and a weekday.
     *
     * @param year the year, or null
     * @param yearOffset how many years from the publication, or null
     * @param weekday the weekday that it must be, or null
     */
    record Date(
            int day,
            int month,
            @Nullable Integer year,
            @Nullable Integer yearOffset,
            @Nullable DayOfWeek weekday) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return listOf(inYear(year));
            }
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            if (yearOffset != null) {
                return listOf(inYear(published.getYear() + yearOffset));
            }
            // Weekdays come back on the same date after five years or so; nobody means such a day without its year.
            return Nearest.of(published, view.lean(), A_MONTH, A_MONTH, this::inYear).stream()
                    .filter(period -> weekday == null || period.distance(published) <= A_YEAR + A_MONTH)
                    .toList();
        }

        private @Nullable Period inYear(int inYear) {
            if (!YearMonth.of(inYear, month).isValidDay(day)) {
                return null;
            }
            LocalDate date = LocalDate.of(inYear, month, day);
            return weekday == null || date.getDayOfWeek() == weekday ? Period.day(date) : null;
        }

        @Override
        public String openValue() {
            return "XXXX-" + ClockReader.twoDigits(month) + "-" + ClockReader.twoDigits(day);
        }

        @Override
        public boolean isDate() {
            return true;
        }
    }

    /** "mars", "mars 2012", "desember i fjor". */
    record Month(
            int month, @Nullable Integer year, @Nullable Integer yearOffset) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return listOf(inYear(year));
            }
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            return yearOffset != null
                    ? listOf(inYear(published.getYear() + yearOffset))
                    : Nearest.of(published, view.lean(), 0, 0, this::inYear);
        }

        private Period inYear(int inYear) {
            return Period.month(YearMonth.of(inYear, month));
        }

        @Override
        public String openValue() {
            return "XXXX-" + ClockReader.twoDigits(month);
        }
    }

    /** "en mandag i mars": some such day of a month. */
    record WeekdayOfMonth(DayOfWeek day, Month month) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            List<Period> days = new ArrayList<>();
            for (Period period : month.periods(view)) {
                LocalDate at = period.first().with(TemporalAdjusters.nextOrSame(day));
                LocalDate last = period.last().with(TemporalAdjusters.previousOrSame(day));
                days.add(new Period("D", period.value() + "-XX", at, last));
            }
            return days;
        }
    }

    /** "sommeren", "sommeren 2012", "i fjor sommer", "neste sommer". */
    record Season(
            String season, @Nullable Integer year, @Nullable Integer yearOffset, int offset) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return List.of(inYear(year));
            }
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            if (yearOffset != null) {
                return List.of(inYear(published.getYear() + yearOffset));
            }
            if (offset == 0) {
                return Nearest.of(published, view.lean(), 0, A_MONTH, this::inYear);
            }
            // "sist sommer" is over, "neste sommer" has not begun.
            return IntStream.rangeClosed(-2, 2)
                    .map(i -> published.getYear() + (offset < 0 ? -i : i))
                    .mapToObj(this::inYear)
                    .filter(period -> offset < 0
                            ? period.last().isBefore(published)
                            : period.first().isAfter(published))
                    .limit(1)
                    .toList();
        }

        private Period inYear(int inYear) {
            return Period.season(season, inYear);
        }

        @Override
        public String openValue() {
            return "XXXX-" + season;
        }
    }

    /** "påske", "julaften 2012", "neste jul". */
    record HolidayTime(
            Holiday holiday,
            @Nullable Integer year,
            @Nullable Integer yearOffset,
            int offset) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return listOf(holiday.inYear(year));
            }
            LocalDate published = view.published();
            if (published == null) {
                return List.of();
            }
            if (yearOffset != null) {
                return listOf(holiday.inYear(published.getYear() + yearOffset));
            }
            Lean lean = offset == 0 ? view.lean() : offset < 0 ? Lean.PAST : Lean.FUTURE;
            return Nearest.of(published, lean, 0, 0, holiday::inYear);
        }
    }

    /** "uke 45", with or without a year and a weekday. */
    record Week(int week, @Nullable Integer year, @Nullable DayOfWeek weekday) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return listOf(inYear(year));
            }
            LocalDate published = view.published();
            return published == null ? List.of() : Nearest.of(published, view.lean(), A_MONTH, A_MONTH, this::inYear);
        }

        private @Nullable Period inYear(int inYear) {
            // The fourth of January lies in the first week of every year.
            Period found = Period.week(LocalDate.of(inYear, 1, 4).plusWeeks(week - 1L));
            if (week == LAST_ISO_WEEK && !found.value().endsWith("-W53")) {
                return null;
            }
            return weekday == null ? found : Period.day(found.first().with(TemporalAdjusters.nextOrSame(weekday)));
        }

        @Override
        public String openValue() {
            return "XXXX-W" + ClockReader.twoDigits(week);
        }
    }

    /** A year, a decade, a century, or a span of years. */
    record Always(Period period) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            return List.of(period);
        }
    }

    /** "første kvartal", "andre halvår 2012". */
    record PartOfYear(boolean quarter, int number, @Nullable Integer year) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            if (year != null) {
                return List.of(inYear(year));
            }
            LocalDate published = view.published();
            return published == null ? List.of() : Nearest.of(published, view.lean(), 0, 0, this::inYear);
        }

        private Period inYear(int inYear) {
            return quarter ? Period.quarter(inYear, number) : Period.half(inYear, number);
        }
    }

    /** "for tre dager siden", "om to uker": an amount from the publication. */
    record Shifted(Amount low, Amount high, int direction) implements Point {
        @Override
        public List<Period> periods(Viewpoint view) {
            LocalDate published = view.published();
            return published == null ? List.of() : shift(published, low, high, direction);
        }
    }

    /** "dagen etter", "to uker senere", "samme år": counted from what the story has named. */
    record Anchored(String unit, Amount low, Amount high, int direction) implements Point {
        @Override
        public boolean dependsOnOthers() {
            return true;
        }

        @Override
        public List<Period> periods(Viewpoint view) {
            if (unit.equals("THEN")) {
                return view.anchors().point().map(List::of).orElse(List.of());
            }
            boolean byDay = unit.equals("D") || low.isWithinDay();
            Optional<Period> anchor =
                    byDay ? view.anchors().day() : view.anchors().point();
            if (anchor.isPresent()) {
                return shift(anchor.get().first(), low, high, direction);
            }
            LocalDate published = view.published();
            boolean byYear = unit.equals("Y") && published != null;
            return byYear ? shift(published, low, high, direction) : List.of();
        }

        @Override
        public String openValue() {
            return switch (unit) {
                case "THEN" -> "PAST_REF";
                case "Y" -> "XXXX";
                case "M" -> "XXXX-XX";
                case "W" -> "XXXX-WXX";
                default -> "XXXX-XX-XX";
            };
        }
    }

    /** "klokka 14", "kvelden": on the day that the story has named last, else on the day of publication. */
    record SomeDay(String part, int minutes) implements Point {
        private static final int SIX_IN_THE_EVENING = 18 * 60;

        @Override
        public boolean dependsOnOthers() {
            return true;
        }

        @Override
        public List<Period> periods(Viewpoint view) {
            Anchors anchors = view.anchors();
            if (anchors.day().isPresent()) {
                LocalDate day = anchors.day().get().first();
                boolean nextNight = part.equals("TNI")
                        && (anchors.part().equals("TEV") || anchors.part().equals("TAF"));
                boolean eveBefore = anchors.isNight() && minutes >= SIX_IN_THE_EVENING;
                return List.of(Period.day(day.plusDays(nextNight ? 1 : eveBefore ? -1 : 0)));
            }
            LocalDate published = view.published();
            return published == null || !view.lean().isPast() ? List.of() : List.of(Period.day(published));
        }
    }

    private static List<Period> shift(LocalDate from, Amount low, Amount high, int direction) {
        try {
            String unit = low.smallestUnit();
            LocalDate near = low.from(from, direction);
            LocalDate far = high.from(from, direction);
            LocalDate first = near.isBefore(far) ? near : far;
            LocalDate last = near.isBefore(far) ? far : near;
            if (first.getYear() < 1 || last.getYear() > 9999) {
                return List.of();
            }
            Period begin = Period.of(unit, first);
            Period end = Period.of(unit, last);
            return List.of(begin.equals(end) ? begin : Period.range(begin, end));
        } catch (DateTimeException beyondTheCalendar) {
            return List.of();
        }
    }

    private static List<Period> ordered(Period before, Period after, Lean lean) {
        if (lean.isSure()) {
            return List.of(lean.isPast() ? before : after);
        }
        return lean.isPast() ? List.of(before, after) : List.of(after, before);
    }

    private static List<Period> listOf(@Nullable Period period) {
        return period == null ? List.of() : List.of(period);
    }
}
