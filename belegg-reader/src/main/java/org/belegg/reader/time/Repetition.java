package org.belegg.reader.time;

import org.belegg.model.TimeMention;
import org.belegg.reader.time.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** Reads what happens again and again: "hver tirsdag", "daglig", "om kvelden". */
final class Repetition {
    private Repetition() {}

    /** What is repeated; null when nothing is. */
    static @Nullable Meaning read(Features features, Clause clause) {
        if (features.has(Feature.SET)) {
            return new Meaning.Fixed(TimeMention.Type.SET, features.text(Feature.SET), "time-set");
        }
        // "Om sommeren" is every summer even in a headline; "om kvelden" may be tonight.
        boolean always = features.has(Feature.SEASON) && clause.tense() != Tense.PAST;
        boolean habit = features.has(Feature.HABIT) && (always || clause.tense() == Tense.PRESENT);
        if (!features.has(Feature.EACH) && !habit) {
            return null;
        }
        return new Meaning.Fixed(TimeMention.Type.SET, setValue(features), "time-set");
    }

    private static String setValue(Features features) {
        int every = Math.max(1, features.number(Feature.N));
        if (features.has(Feature.WEEKDAY)) {
            return "XXXX-WXX-" + features.text(Feature.WEEKDAY) + features.text(Feature.PART);
        }
        if (features.has(Feature.PART)) {
            return "XXXX-XX-XX" + features.text(Feature.PART);
        }
        if (features.has(Feature.MONTH)) {
            return "XXXX-" + Period.twoDigits(features.number(Feature.MONTH));
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
}
