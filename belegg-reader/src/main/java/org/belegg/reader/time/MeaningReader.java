package org.belegg.reader.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Map;
import org.belegg.model.TimeMention.Type;
import org.belegg.reader.time.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** From what the words of an expression tell to what they mean. Immutable; safe to share. */
final class MeaningReader {
    private static final String PRESENT_REF = "PRESENT_REF";
    private static final int LEAP_YEAR = 2000;

    private final TimeLexicon lexicon;
    private final Map<String, Holiday> holidays;

    MeaningReader(TimeLexicon lexicon, Map<String, Holiday> holidays) {
        this.lexicon = lexicon;
        this.holidays = holidays;
    }

    /** What an expression means in its clause. */
    Meaning read(Expression expression, Clause clause) {
        Features features = expression.features();
        boolean timed = features.hasAny(Feature.PART, Feature.CLOCK);
        if (features.has(Feature.ERROR)) {
            return new Meaning.Impossible(Type.DATE, features.text(Feature.ERROR), "time-date");
        }
        if (isToday(features) && isOfOurTimes(expression, clause)) {
            return new Meaning.Fixed(Type.DATE, PRESENT_REF, "time-reference");
        }
        Meaning repeated = repeated(features, clause);
        if (repeated != null) {
            return repeated;
        }
        if (features.has(Feature.REF) && !features.has(Feature.ANCHOR)) {
            return new Meaning.Fixed(Type.DATE, features.text(Feature.REF), "time-reference");
        }
        if (features.has(Feature.SHIFT)) {
            return shifted(features);
        }
        Meaning length = length(features);
        if (length != null) {
            return length;
        }
        Meaning impossible = impossible(features);
        if (impossible != null) {
            return impossible;
        }
        Point point = point(features);
        String rule = rule(features, timed);
        return new Meaning.At(point, features.text(Feature.PART), clock(features), rule);
    }

    private static @Nullable Meaning repeated(Features features, Clause clause) {
        if (features.has(Feature.SET)) {
            return new Meaning.Fixed(Type.SET, features.text(Feature.SET), "time-set");
        }
        boolean habit = features.has(Feature.HABIT)
                && (clause.tense() == Tense.PRESENT || features.has(Feature.SEASON) && clause.tense() != Tense.PAST);
        if (!features.has(Feature.EACH) && !habit) {
            return null;
        }
        return new Meaning.Fixed(Type.SET, setValue(features), "time-set");
    }

    private static String setValue(Features features) {
        int every = Math.max(1, features.number(Feature.N));
        if (features.has(Feature.WEEKDAY)) {
            return "XXXX-WXX-" + features.text(Feature.WEEKDAY)
                    + features.text(Feature.PART).replace("T", "T");
        }
        if (features.has(Feature.PART)) {
            return "XXXX-XX-XX" + features.text(Feature.PART);
        }
        if (features.has(Feature.MONTH)) {
            return "XXXX-" + ClockReader.twoDigits(features.number(Feature.MONTH));
        }
        if (features.has(Feature.SEASON)) {
            return "XXXX-" + features.text(Feature.SEASON);
        }
        if (features.has(Feature.HOLIDAY)) {
            return "P1Y";
        }
        String unit = features.text(Feature.UNIT);
        return switch (unit) {
            case "WE" -> "XXXX-WXX-WE";
            case "SP", "SU", "FA", "WI" -> "XXXX-" + unit;
            default -> Amount.ofHalves(2 * every, unit).map(Amount::text).orElse("PX" + unit);
        };
    }

    private static @Nullable Meaning length(Features features) {
        String unit = features.text(Feature.UNIT);
        if (features.has(Feature.DURATION)) {
            return new Meaning.Fixed(Type.DURATION, features.text(Feature.DURATION), "time-duration");
        }
        if (features.has(Feature.AMOUNT)) {
            return new Meaning.Fixed(Type.DURATION, features.text(Feature.AMOUNT), "time-duration");
        }
        if (features.has(Feature.LENGTH)) {
            String value = features.is(Feature.LENGTH, "X")
                    ? Amount.untold(unit).text()
                    : Amount.ofHalves(2 * features.number(Feature.LENGTH), unit)
                            .map(Amount::text)
                            .orElse("PX" + unit);
            return new Meaning.Fixed(Type.DURATION, value, "time-duration");
        }
        return null;
    }

    private static Meaning shifted(Features features) {
        int slash = features.text(Feature.AMOUNT).indexOf('/');
        String text = features.text(Feature.AMOUNT);
        Amount low = new Amount(slash < 0 ? text : text.substring(0, slash));
        Amount high = new Amount(slash < 0 ? text : text.substring(slash + 1));
        int direction = features.number(Feature.SHIFT);
        boolean fromNow = features.is(Feature.FROM, "now");
        if (low.isUntold() || !low.isCountable() || !high.isCountable()) {
            String reference = direction < 0 ? "PAST_REF" : "FUTURE_REF";
            return fromNow
                    ? new Meaning.Fixed(Type.DATE, reference, "time-reference")
                    : new Meaning.Fixed(Type.DURATION, text, "time-duration");
        }
        Point point =
                fromNow ? new Points.Shifted(low, high, direction) : new Points.Anchored("", low, high, direction);
        return new Meaning.At(point, "", "", fromNow ? "time-distance" : "time-anchored");
    }

    /** A date that no calendar has. */
    private static @Nullable Meaning impossible(Features features) {
        if (features.has(Feature.MONTH) && features.has(Feature.DAY)) {
            int year = features.has(Feature.YEAR) ? features.number(Feature.YEAR) : LEAP_YEAR;
            int month = features.number(Feature.MONTH);
            int day = features.number(Feature.DAY);
            if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
                return new Meaning.Impossible(Type.DATE, "no-such-day", "time-date");
            }
        }
        int week = features.number(Feature.WEEK);
        if (features.has(Feature.WEEK) && (week < 1 || week > 53)) {
            return new Meaning.Impossible(Type.DATE, "no-such-week", "time-week");
        }
        boolean partOfYear = features.is(Feature.UNIT, "QN") || features.is(Feature.UNIT, "HN");
        int most = features.is(Feature.UNIT, "QN") ? 4 : 2;
        if (partOfYear && (features.number(Feature.N) < 1 || features.number(Feature.N) > most)) {
            return new Meaning.Impossible(Type.DATE, "no-such-part-of-year", "time-date");
        }
        return null;
    }

    private Point point(Features features) {
        Integer year = features.has(Feature.YEAR) ? Integer.valueOf(features.number(Feature.YEAR)) : null;
        boolean ofYear = features.is(Feature.UNIT, "Y") && features.has(Feature.OFFSET);
        Integer yearOffset = ofYear ? Integer.valueOf(features.number(Feature.OFFSET)) : null;
        DayOfWeek weekday = features.has(Feature.WEEKDAY) ? DayOfWeek.of(features.number(Feature.WEEKDAY)) : null;
        int offset = features.number(Feature.OFFSET);
        if (features.has(Feature.ANCHOR)) {
            return anchored(features);
        }
        if (features.has(Feature.HOLIDAY)) {
            Holiday holiday = holidays.get(features.text(Feature.HOLIDAY));
            if (holiday == null) {
                throw new IllegalStateException("holidays.tsv has no " + features.text(Feature.HOLIDAY));
            }
            return new Points.HolidayTime(holiday, year, yearOffset, ofYear ? 0 : offset);
        }
        if (features.has(Feature.SEASON)) {
            return new Points.Season(features.text(Feature.SEASON), year, yearOffset, ofYear ? 0 : offset);
        }
        if (features.has(Feature.MONTH)) {
            int month = features.number(Feature.MONTH);
            if (features.has(Feature.DAY)) {
                return new Points.Date(features.number(Feature.DAY), month, year, yearOffset, weekday);
            }
            Points.Month named = new Points.Month(month, year, yearOffset);
            return weekday == null ? named : new Points.WeekdayOfMonth(weekday, named);
        }
        if (features.has(Feature.WEEK)) {
            return new Points.Week(features.number(Feature.WEEK), year, weekday);
        }
        if (weekday != null) {
            return features.has(Feature.OFFSET)
                    ? new Points.WeekdayFrom(weekday, features.is(Feature.UNIT, "W"), offset)
                    : new Points.Weekday(weekday);
        }
        return withoutDay(features, year);
    }

    private static Point withoutDay(Features features, @Nullable Integer year) {
        String unit = features.text(Feature.UNIT);
        if (unit.equals("QN") || unit.equals("HN")) {
            return new Points.PartOfYear(unit.equals("QN"), features.number(Feature.N), year);
        }
        if (year != null) {
            int end = features.has(Feature.YEAR_END) ? features.number(Feature.YEAR_END) : year;
            return new Points.Always(Period.year(year, end));
        }
        if (features.has(Feature.DECADE)) {
            return new Points.Always(Period.decade(features.number(Feature.DECADE)));
        }
        if (features.has(Feature.CENTURY)) {
            return new Points.Always(Period.century(features.number(Feature.CENTURY)));
        }
        // "Denne helga" is the last one in a past clause, as "helga" is.
        if (unit.equals("WE") && features.number(Feature.OFFSET) == 0) {
            return new Points.Weekend();
        }
        if (!unit.isEmpty()) {
            return new Points.Relative(unit, features.number(Feature.OFFSET));
        }
        return new Points.SomeDay(features.text(Feature.PART), minutes(clock(features)));
    }

    private static Point anchored(Features features) {
        int units = features.number(Feature.ANCHOR);
        if (features.is(Feature.REF, "THEN")) {
            return new Points.Anchored("THEN", new Amount("P0D"), new Amount("P0D"), 1);
        }
        String unit = features.has(Feature.UNIT) ? features.text(Feature.UNIT) : "D";
        Amount amount = Amount.ofHalves(2 * Math.abs(units), unit).orElse(new Amount("P0D"));
        return new Points.Anchored(unit, amount, amount, units < 0 ? -1 : 1);
    }

    private static boolean isToday(Features features) {
        return features.has(Feature.TODAYS)
                || features.is(Feature.UNIT, "D") && features.is(Feature.OFFSET, "0") && !features.has(Feature.PART);
    }

    /** Whether "i dag" or "dagens" stands for our times: the clause tells how things are and not what happens. */
    private boolean isOfOurTimes(Expression expression, Clause clause) {
        if (expression.features().has(Feature.TODAYS)) {
            int next = expression.end();
            return next >= expression.sentence().tokens().size()
                    || !isEvent(expression.sentence().tokens().get(next).lemma());
        }
        return clause.tense() == Tense.PRESENT
                && !expression.features().hasAny(Feature.CLOCK, Feature.WEEKDAY)
                && !lexicon.has("EVENT_VERB", clause.lemma())
                && !lexicon.has("REPORT_VERB", clause.lemma());
    }

    /** Whether a noun names something that happens on a day: "møte", and so "fengslingsmøte". */
    private boolean isEvent(String noun) {
        for (int start = 0; start + 3 <= noun.length(); start++) {
            if (lexicon.has("EVENT_NOUN", noun.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** The time by the clock, with "sju om kvelden" as 19:00. */
    private static String clock(Features features) {
        String clock = features.text(Feature.CLOCK);
        boolean afterNoon = features.is(Feature.PART, "TEV") || features.is(Feature.PART, "TAF");
        if (clock.isEmpty() || !afterNoon) {
            return clock;
        }
        int minutes = minutes(clock);
        return minutes >= 12 * 60
                ? clock
                : ClockReader.twoDigits(minutes / 60 + 12) + ":" + ClockReader.twoDigits(minutes % 60);
    }

    /** The minutes after midnight; -1 when no time is told. */
    static int minutes(String clock) {
        return clock.isEmpty()
                ? -1
                : 60 * Integer.parseInt(clock.substring(0, 2)) + Integer.parseInt(clock.substring(3));
    }

    private static String rule(Features features, boolean timed) {
        if (features.has(Feature.ANCHOR)) {
            return "time-anchored";
        }
        if (features.has(Feature.HOLIDAY)) {
            return "time-holiday";
        }
        if (features.has(Feature.WEEK)) {
            return "time-week";
        }
        if (features.hasAny(Feature.MONTH, Feature.YEAR, Feature.DECADE, Feature.CENTURY)
                || features.is(Feature.UNIT, "QN")
                || features.is(Feature.UNIT, "HN")) {
            return "time-date";
        }
        if (features.has(Feature.SEASON)) {
            return "time-season";
        }
        if (features.has(Feature.WEEKDAY)) {
            return "time-weekday";
        }
        if (features.has(Feature.UNIT)) {
            return "time-relative";
        }
        return timed ? "time-of-day" : "time-date";
    }
}
