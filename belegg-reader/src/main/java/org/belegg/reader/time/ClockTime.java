package org.belegg.reader.time;

/** Times of day by the clock, HH:MM. */
final class ClockTime {
    private ClockTime() {}

    /** The time by the clock, with "sju om kvelden" as 19:00. */
    static String of(Features features) {
        String clock = features.text(Feature.CLOCK);
        boolean afterNoon = features.is(Feature.PART, "TEV") || features.is(Feature.PART, "TAF");
        if (clock.isEmpty() || !afterNoon) {
            return clock;
        }
        int minutes = minutes(clock);
        return minutes >= 12 * 60 ? clock : Period.twoDigits(minutes / 60 + 12) + ":" + Period.twoDigits(minutes % 60);
    }

    /** The minutes after midnight; -1 when no time is told. */
    static int minutes(String clock) {
        return clock.isEmpty()
                ? -1
                : 60 * Integer.parseInt(clock.substring(0, 2)) + Integer.parseInt(clock.substring(3));
    }
}
