package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.BeleggException;
import org.belegg.reader.lexicon.WordList;

/**
 * A day that the calendar names, from {@code lexicon/holidays.tsv}.
 *
 * @param rule when it is: {@code 12-25}, {@code easter+49}, {@code nth 2 7 11}, {@code advent 1}
 * @param before how many days before it the name can also mean
 * @param after how many days after it the name can also mean
 */
record Holiday(String rule, int before, int after) {
    private static final String LIST = "holidays.tsv";

    /**
     * All holidays, by key.
     *
     * @throws BeleggException when the list is missing or a line of it is not understood
     */
    static Map<String, Holiday> readAll() {
        Map<String, Holiday> holidays = new HashMap<>();
        for (String line : WordList.lines(LIST)) {
            List<String> columns = Columns.of(line, LIST, 4);
            Holiday holiday =
                    new Holiday(columns.get(1), Integer.parseInt(columns.get(2)), Integer.parseInt(columns.get(3)));
            holiday.inYear(2000);
            holidays.put(columns.get(0), holiday);
        }
        return holidays;
    }

    /** When it is in a year. */
    Period inYear(int year) {
        return Period.around(dayIn(year), before, after);
    }

    private LocalDate dayIn(int year) {
        List<String> words = Columns.split(rule, " ");
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        }
        if (words.get(0).equals("nth")) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(words.get(2)));
            return LocalDate.of(year, Integer.parseInt(words.get(3)), 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words.get(1)), day));
        }
        if (words.get(0).equals("advent")) {
            // The last Sunday before Christmas Day is the fourth of Advent.
            return LocalDate.of(year, 12, 25)
                    .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                    .minusWeeks(4L - Integer.parseInt(words.get(1)));
        }
        return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    /** Easter Sunday in the Gregorian calendar, after the anonymous computus (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int full = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * full + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
