package org.belegg.reader.time;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates, years and decades that stand in figures: "7.", "16/4-2012", "2012", "1970-tallet". */
final class FigureReader implements WordReader {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[.\\-/ ](\\d{4}|\\d{2})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[./](\\d{1,2})\\.?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");
    private static final Pattern DAY_JOINED = Pattern.compile("(\\d{1,2})\\.?(\\p{L}+)");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|21\\d{2}");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d{2})|([3-9]\\d)");
    private static final Pattern YEARS = Pattern.compile("((?:1\\d|20)\\d{2})[/–-]((?:1\\d|20)?\\d{2})");
    private static final Pattern ODD_YEAR = Pattern.compile("(?=.{4}$)\\d{1,3}[xX?]{1,3}");
    private static final Pattern DECADE = Pattern.compile("['’]?(\\d{2}|\\d{4})-(\\p{L}+)");

    private final TimeLexicon lexicon;

    FigureReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void addReadings(SentenceWords words, int start, List<WordReading> readings) {
        String word = words.lower(start);
        char first = word.charAt(0);
        if (first < '0' && first != '\'') {
            return;
        }
        if (first > '9' && first != '’') {
            Features ordinal = lexicon.word("ORDINAL", word);
            if (ordinal != null) {
                readings.add(new WordReading("DAY", start + 1, Features.of(Feature.DAY, ordinal.text(Feature.N))));
            }
            return;
        }
        addDates(words, start, readings);
        addYears(words, start, readings);
    }

    private void addDates(SentenceWords words, int start, List<WordReading> readings) {
        String word = words.lower(start);
        Matcher iso = ISO.matcher(word);
        Matcher full = FULL.matcher(word);
        Matcher dayAndMonth = DAY_AND_MONTH.matcher(word);
        Matcher day = DAY.matcher(word);
        Matcher joined = DAY_JOINED.matcher(word);
        if (iso.matches()) {
            readings.add(date(start + 1, iso.group(3), iso.group(2), iso.group(1)));
        } else if (full.matches() && isMonth(full.group(2))) {
            readings.add(date(start + 1, full.group(1), full.group(2), fullYear(full.group(3))));
        } else if (dayAndMonth.matches() && isMonth(dayAndMonth.group(2)) && isDate(words, start)) {
            readings.add(date(start + 1, dayAndMonth.group(1), dayAndMonth.group(2), ""));
        } else if (day.matches()) {
            addDay(words, start, day.group(1), readings);
        } else if (joined.matches()) {
            Features month = lexicon.word("MONTH", joined.group(2));
            if (month != null) {
                readings.add(date(start + 1, joined.group(1), month.text(Feature.MONTH), ""));
            }
        }
    }

    private void addDay(SentenceWords words, int start, String digits, List<WordReading> readings) {
        int number = Integer.parseInt(digits);
        readings.add(new WordReading("DAY", start + 1, Features.of(Feature.DAY, number)));
        if (words.lower(start).endsWith(".")) {
            readings.add(new WordReading("ORDINAL", start + 1, Features.of(Feature.N, number)));
        } else {
            readings.add(new WordReading("WEEK_NUMBER", start + 1, Features.of(Feature.WEEK, number)));
            if (!lexicon.language().isNorwegian()) {
                readings.add(new WordReading("DAY_BEHIND_MONTH", start + 1, Features.of(Feature.DAY, number)));
            }
            if (number == 0) {
                readings.add(new WordReading("ZERO_YEAR", start + 1, Features.of(Feature.ERROR, "no-such-year")));
            }
        }
    }

    private void addYears(SentenceWords words, int start, List<WordReading> readings) {
        String word = words.lower(start);
        Matcher shortYear = SHORT_YEAR.matcher(word);
        Matcher years = YEARS.matcher(word);
        Matcher decade = DECADE.matcher(word);
        if (YEAR.matcher(word).matches()) {
            readings.add(new WordReading("YEAR", start + 1, Features.of(Feature.YEAR, word)));
            addYearSpan(words, start, readings);
        } else if (years.matches()) {
            addYearSpan(years.group(1), years.group(2), start + 1, readings);
        } else if (shortYear.matches()) {
            String digits = shortYear.group(1) == null ? shortYear.group(2) : shortYear.group(1);
            readings.add(new WordReading("SHORT_YEAR", start + 1, Features.of(Feature.YEAR, fullYear(digits))));
        } else if (ODD_YEAR.matcher(word).matches()) {
            readings.add(new WordReading("ODD_YEAR", start + 1, Features.of(Feature.ERROR, "no-such-year")));
        } else if (decade.matches()) {
            addDecade(decade.group(1), decade.group(2), start + 1, readings);
        }
    }

    /** "2011/2012" in three tokens. */
    private static void addYearSpan(SentenceWords words, int start, List<WordReading> readings) {
        String mark = words.lower(start + 1);
        if (mark.equals("/") || mark.equals("-") || mark.equals("–")) {
            addYearSpan(words.lower(start), words.lower(start + 2), start + 3, readings);
        }
    }

    private static void addYearSpan(String first, String last, int end, List<WordReading> readings) {
        String whole = last.length() == 2 ? first.substring(0, 2) + last : last;
        if (YEAR.matcher(whole).matches() && first.compareTo(whole) < 0) {
            Features span = Features.of(Feature.YEAR, first).with(Feature.YEAR_END, whole);
            readings.add(new WordReading("YEAR_SPAN", end, span));
        }
    }

    private void addDecade(String digits, String suffix, int end, List<WordReading> readings) {
        boolean tens = lexicon.has("DECADE_SUFFIX", suffix);
        boolean agesToo = lexicon.has("DECADE_OR_AGE_SUFFIX", suffix);
        boolean isSuffix = tens || agesToo;
        if (!isSuffix || !digits.endsWith("0")) {
            return;
        }
        if (digits.length() == 2) {
            String decade = Integer.parseInt(digits) < 20 ? "20" + digits.charAt(0) : "19" + digits.charAt(0);
            readings.add(new WordReading(tens ? "DECADE" : "DECADE_OR_AGE", end, Features.of(Feature.DECADE, decade)));
        } else if (digits.endsWith("00") && !digits.equals("2000")) {
            readings.add(new WordReading("CENTURY", end, Features.of(Feature.CENTURY, digits.substring(0, 2))));
        } else {
            readings.add(new WordReading("DECADE", end, Features.of(Feature.DECADE, digits.substring(0, 3))));
        }
    }

    /** Whether "16.04" or "2/3" is likely a date: behind "den", or with nothing that it could count. */
    private boolean isDate(SentenceWords words, int start) {
        String word = words.lower(start);
        boolean slash = word.indexOf('/') >= 0;
        boolean behindArticle = lexicon.has("BEFORE_DATE", words.lower(start - 1));
        boolean counts = words.is(start + 1, "subst") || lexicon.has("OF", words.lower(start + 1));
        return behindArticle || (slash && !counts) || word.endsWith(".");
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    /** Two digits stand for the years from 1932 to 2031. */
    private static String fullYear(String digits) {
        if (digits.length() == 4) {
            return digits;
        }
        return (Integer.parseInt(digits) <= 31 ? "20" : "19") + digits;
    }

    private static WordReading date(int end, String day, String month, String year) {
        Features features = Features.of(Feature.DAY, Integer.parseInt(day))
                .with(Feature.MONTH, String.format(Locale.ROOT, "%d", Integer.parseInt(month)));
        return new WordReading("NUMERIC_DATE", end, year.isEmpty() ? features : features.with(Feature.YEAR, year));
    }
}
