package org.belegg.reader.time;

import java.time.YearMonth;
import java.util.Map;
import org.belegg.language.Token;
import org.belegg.model.TimeMention;
import org.belegg.reader.time.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** From what the words of an expression tell to what they mean. Immutable; safe to share. */
final class MeaningReader {
    private static final String PRESENT_REF = "PRESENT_REF";
    private static final int LEAP_YEAR = 2000;

    private final TimeLexicon lexicon;
    private final PointReader points;

    MeaningReader(TimeLexicon lexicon, Map<String, Holiday> holidays) {
        this.lexicon = lexicon;
        this.points = new PointReader(holidays);
    }

    /** What an expression means in its clause. */
    Meaning read(Expression expression, Clause clause) {
        Features features = expression.features();
        boolean timed = features.hasAny(Feature.PART, Feature.CLOCK);
        if (features.has(Feature.ERROR)) {
            return new Meaning.Impossible(TimeMention.Type.DATE, features.text(Feature.ERROR), "time-date");
        }
        if (isToday(features) && isOfOurTimes(expression, clause)) {
            return new Meaning.Fixed(TimeMention.Type.DATE, PRESENT_REF, "time-reference");
        }
        Meaning repeated = Repetition.read(features, clause);
        if (repeated != null) {
            return repeated;
        }
        if (features.has(Feature.REF) && !features.has(Feature.ANCHOR)) {
            return new Meaning.Fixed(TimeMention.Type.DATE, features.text(Feature.REF), "time-reference");
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
        Point point = points.read(features);
        String rule = rule(features, timed);
        return new Meaning.At(point, features.text(Feature.PART), ClockTime.of(features), rule);
    }

    private static @Nullable Meaning length(Features features) {
        String unit = features.text(Feature.UNIT);
        if (features.has(Feature.DURATION)) {
            return new Meaning.Fixed(TimeMention.Type.DURATION, features.text(Feature.DURATION), "time-duration");
        }
        if (features.has(Feature.AMOUNT)) {
            return new Meaning.Fixed(TimeMention.Type.DURATION, features.text(Feature.AMOUNT), "time-duration");
        }
        if (features.has(Feature.LENGTH)) {
            String value = features.is(Feature.LENGTH, "X")
                    ? Amount.untold(unit).text()
                    : Amount.ofHalves(2 * features.number(Feature.LENGTH), unit)
                            .map(Amount::text)
                            .orElse("PX" + unit);
            return new Meaning.Fixed(TimeMention.Type.DURATION, value, "time-duration");
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
                    ? new Meaning.Fixed(TimeMention.Type.DATE, reference, "time-reference")
                    : new Meaning.Fixed(TimeMention.Type.DURATION, text, "time-duration");
        }
        Point point = fromNow ? new Shifted(low, high, direction) : new Anchored("", low, high, direction);
        return new Meaning.At(point, "", "", fromNow ? "time-distance" : "time-anchored");
    }

    /** A date that no calendar has. */
    private static @Nullable Meaning impossible(Features features) {
        if (features.has(Feature.MONTH) && features.has(Feature.DAY)) {
            int year = features.has(Feature.YEAR) ? features.number(Feature.YEAR) : LEAP_YEAR;
            int month = features.number(Feature.MONTH);
            int day = features.number(Feature.DAY);
            if (month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
                return new Meaning.Impossible(TimeMention.Type.DATE, "no-such-day", "time-date");
            }
        }
        int week = features.number(Feature.WEEK);
        if (features.has(Feature.WEEK) && (week < 1 || week > 53)) {
            return new Meaning.Impossible(TimeMention.Type.DATE, "no-such-week", "time-week");
        }
        boolean partOfYear = features.is(Feature.UNIT, "QN") || features.is(Feature.UNIT, "HN");
        int most = features.is(Feature.UNIT, "QN") ? 4 : 2;
        if (partOfYear && (features.number(Feature.N) < 1 || features.number(Feature.N) > most)) {
            return new Meaning.Impossible(TimeMention.Type.DATE, "no-such-part-of-year", "time-date");
        }
        return null;
    }

    private static boolean isToday(Features features) {
        boolean today = features.is(Feature.UNIT, "D") && features.is(Feature.OFFSET, "0");
        return features.has(Feature.TODAYS) || (today && !features.has(Feature.PART));
    }

    /** Whether "i dag" or "dagens" stands for our times: the clause tells how things are and not what happens. */
    private boolean isOfOurTimes(Expression expression, Clause clause) {
        if (expression.features().has(Feature.TODAYS)) {
            int next = expression.end();
            return next >= expression.sentence().tokens().size()
                    || !isEvent(expression.sentence().tokens().get(next).lemma());
        }
        if (expression.start() > 0 && isThan(expression.sentence().tokens().get(expression.start() - 1))) {
            // "mindre enn i dag"
            return true;
        }
        return clause.tense() == Tense.PRESENT
                && !expression.features().hasAny(Feature.CLOCK, Feature.WEEKDAY)
                && !lexicon.has("EVENT_VERB", clause.lemma())
                && !lexicon.has("REPORT_VERB", clause.lemma());
    }

    private boolean isThan(Token token) {
        return lexicon.has("THAN", token.form());
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
