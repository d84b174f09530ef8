package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From what the words of a point in time tell to where it lies in the calendar. Immutable; safe to share. */
final class PointReader {
    private final Map<String, Holiday> holidays;

    PointReader(Map<String, Holiday> holidays) {
        this.holidays = holidays;
    }

    /** Where the point lies. */
    Point read(Features features) {
        Integer year = features.has(Feature.YEAR) ? Integer.valueOf(features.number(Feature.YEAR)) : null;
        boolean ofYear = features.is(Feature.UNIT, "Y") && features.has(Feature.OFFSET);
        Integer yearOffset = ofYear ? Integer.valueOf(features.number(Feature.OFFSET)) : null;
        DayOfWeek weekday = features.has(Feature.WEEKDAY) ? DayOfWeek.of(features.number(Feature.WEEKDAY)) : null;
        int offset = features.number(Feature.OFFSET);
        if (features.has(Feature.ANCHOR) && features.has(Feature.SEASON)) {
            return new SeasonAfter(features.text(Feature.SEASON));
        }
        if (features.has(Feature.ANCHOR)) {
            return anchored(features);
        }
        if (features.has(Feature.HOLIDAY)) {
            Holiday holiday = holidays.get(features.text(Feature.HOLIDAY));
            if (holiday == null) {
                throw new IllegalStateException("holidays.tsv has no " + features.text(Feature.HOLIDAY));
            }
            return new HolidayTime(holiday, year, yearOffset, ofYear ? 0 : offset);
        }
        if (features.has(Feature.SEASON)) {
            return new Season(features.text(Feature.SEASON), year, yearOffset, ofYear ? 0 : offset);
        }
        if (features.has(Feature.MONTH)) {
            int month = features.number(Feature.MONTH);
            if (features.has(Feature.DAY)) {
                return new DayOfMonth(features.number(Feature.DAY), month, year, yearOffset, weekday);
            }
            MonthOfYear named = new MonthOfYear(month, year, yearOffset);
            return weekday == null ? named : new WeekdayOfMonth(weekday, named);
        }
        if (features.has(Feature.WEEK)) {
            return new NumberedWeek(features.number(Feature.WEEK), year, weekday);
        }
        if (weekday != null) {
            return features.has(Feature.OFFSET)
                    ? new CountedWeekday(weekday, features.is(Feature.UNIT, "W"), offset, features.has(Feature.FIRST))
                    : new BareWeekday(weekday);
        }
        return withoutDay(features, year);
    }

    private static Point withoutDay(Features features, @Nullable Integer year) {
        String unit = features.text(Feature.UNIT);
        if (unit.equals("QN") || unit.equals("HN")) {
            Integer offset =
                    features.has(Feature.YEAR_OFFSET) ? Integer.valueOf(features.number(Feature.YEAR_OFFSET)) : null;
            return new PartOfYear(unit.equals("QN"), features.number(Feature.N), year, offset);
        }
        if (year != null) {
            int end = features.has(Feature.YEAR_END) ? features.number(Feature.YEAR_END) : year;
            return new FixedPeriod(Period.year(year, end));
        }
        if (features.has(Feature.DECADE)) {
            return new FixedPeriod(Period.decade(features.number(Feature.DECADE)));
        }
        if (features.has(Feature.CENTURY)) {
            return new FixedPeriod(Period.century(features.number(Feature.CENTURY)));
        }
        // "Denne helga" is the last one in a past clause, as "helga" is.
        if (unit.equals("WE") && features.number(Feature.OFFSET) == 0) {
            return new Weekend();
        }
        if (!unit.isEmpty()) {
            return new RelativeUnit(unit, features.number(Feature.OFFSET));
        }
        return new SomeDay(features.text(Feature.PART), ClockTime.minutes(ClockTime.of(features)));
    }

    private static Point anchored(Features features) {
        int units = features.number(Feature.ANCHOR);
        if (features.is(Feature.REF, "THEN")) {
            return new Anchored("THEN", new Amount("P0D"), new Amount("P0D"), 1);
        }
        String unit = features.has(Feature.UNIT) ? features.text(Feature.UNIT) : "D";
        Amount amount = Amount.ofHalves(2 * Math.abs(units), unit).orElse(new Amount("P0D"));
        return new Anchored(unit, amount, amount, units < 0 ? -1 : 1);
    }
}
