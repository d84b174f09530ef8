package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of the calendar with its TIMEX3 value.
 *
 * @param unit what it is one of: D, W, WE, M, S (season), H (half-year), Q, Y, DE, C, or R for a range
 * @param value such as {@code 2023-10-07}, {@code 2023-W40-WE}, {@code 2023-SU}; without a time of day
 * @param first its first day
 * @param last its last day
 */
record Period(String unit, String value, LocalDate first, LocalDate last) {
    static Period day(LocalDate day) {
        return new Period("D", day.toString(), day, day);
    }

    /** A day whose name can also mean some days around it: "jul". */
    static Period around(LocalDate day, int before, int after) {
        return new Period("D", day.toString(), day.minusDays(before), day.plusDays(after));
    }

    /** The week of a day, from Monday. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period("W", week(monday, ""), monday, monday.plusDays(6));
    }

    /** Saturday and Sunday of the week of a day; Friday evening is counted in. */
    static Period weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period("WE", week(monday, "-WE"), monday.plusDays(4), monday.plusDays(6));
    }

    private static String week(LocalDate monday, String suffix) {
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return year(monday.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + twoDigits(week) + suffix;
    }

    static Period month(YearMonth month) {
        return new Period("M", month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** A season; the winter of a year is the one that ends in it. */
    static Period season(String season, int year) {
        LocalDate first = switch (season) {
            case "SP" -> LocalDate.of(year, 3, 1);
            case "SU" -> LocalDate.of(year, 6, 1);
            case "FA" -> LocalDate.of(year, 8, 15);
            default -> LocalDate.of(year - 1, 12, 1);
        };
        LocalDate last = switch (season) {
            case "SP" -> LocalDate.of(year, 6, 20);
            case "SU" -> LocalDate.of(year, 8, 31);
            case "FA" -> LocalDate.of(year, 11, 30);
            default -> LocalDate.of(year, 3, 31);
        };
        return new Period("S", year(year) + "-" + season, first, last);
    }

    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(
                "Q", year(year) + "-Q" + quarter, first, first.plusMonths(3).minusDays(1));
    }

    static Period half(int year, int half) {
        LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
        return new Period(
                "H", year(year) + "-H" + half, first, first.plusMonths(6).minusDays(1));
    }

    static Period year(int first, int last) {
        String value = first == last ? year(first) : year(first) + "/" + year(last);
        return new Period("Y", value, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    static Period decade(int decade) {
        return new Period(
                "DE", Integer.toString(decade), LocalDate.of(10 * decade, 1, 1), LocalDate.of(10 * decade + 9, 12, 31));
    }

    static Period century(int century) {
        return new Period(
                "C",
                Integer.toString(century),
                LocalDate.of(100 * century, 1, 1),
                LocalDate.of(100 * century + 99, 12, 31));
    }

    /** From the beginning of one to the end of another. */
    static Period range(Period from, Period to) {
        return new Period("R", from.value + "/" + to.value, from.first, to.last);
    }

    /** The period of this unit that a day lies in; a season is looked up by its own method. */
    static Period of(String unit, LocalDate day) {
        return switch (unit) {
            case "W" -> week(day);
            case "WE" -> weekend(day);
            case "M" -> month(YearMonth.from(day));
            case "Q" -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case "Y" -> year(day.getYear(), day.getYear());
            case "DE" -> decade(day.getYear() / 10);
            case "C" -> century(day.getYear() / 100);
            default -> day(day);
        };
    }

    /** The day so many units from a day. */
    static LocalDate move(String unit, LocalDate day, long units) {
        return switch (unit) {
            case "W", "WE" -> day.plusWeeks(units);
            case "M" -> day.plusMonths(units);
            case "Q" -> day.plusMonths(3 * units);
            case "Y" -> day.plusYears(units);
            case "DE" -> day.plusYears(10 * units);
            case "C" -> day.plusYears(100 * units);
            default -> day.plusDays(units);
        };
    }

    boolean isDay() {
        return unit.equals("D");
    }

    /** Whether it lies, at least in part, between two days; a week lies where its Thursday does, as ISO counts it. */
    boolean liesIn(LocalDate from, LocalDate to) {
        LocalDate thursday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return switch (unit) {
            case "W" -> !thursday.isBefore(from) && !thursday.isAfter(to);
            case "WE" -> !last.minusDays(3).isBefore(from) && !last.minusDays(3).isAfter(to);
            default -> !last.isBefore(from) && !first.isAfter(to);
        };
    }

    /** How many days it lies from a day; 0 when the day is in it. */
    long distance(LocalDate day) {
        if (first.isAfter(day)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return last.isBefore(day) ? ChronoUnit.DAYS.between(last, day) : 0;
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String year(int year) {
        return LocalDate.of(year, 1, 1).toString().substring(0, 4);
    }
}
