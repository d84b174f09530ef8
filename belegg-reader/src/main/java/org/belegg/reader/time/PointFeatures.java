package org.belegg.reader.time;

import java.util.EnumSet;
import java.util.Set;

/** Which features together name one point in time. */
final class PointFeatures {
    private static final Set<Feature> CLOCK_TIME = EnumSet.of(Feature.PART, Feature.CLOCK, Feature.HABIT);
    private static final Set<Feature> DATE =
            EnumSet.of(Feature.WEEKDAY, Feature.DAY, Feature.MONTH, Feature.YEAR, Feature.ERROR);
    private static final Set<Feature> WEEK = EnumSet.of(Feature.WEEKDAY, Feature.WEEK, Feature.YEAR);
    private static final Set<Feature> UNIT = EnumSet.of(Feature.UNIT, Feature.OFFSET);

    private PointFeatures() {}

    /** Whether one point in time can have all of these: "fredag" and "forrige uke", not "fredag" and "i fjor". */
    static boolean goTogether(Features features) {
        EnumSet<Feature> names = EnumSet.noneOf(Feature.class);
        names.addAll(features.names());
        names.removeAll(CLOCK_TIME);
        names.remove(Feature.FIRST);
        boolean timed = features.hasAny(Feature.PART, Feature.CLOCK);
        if (DATE.containsAll(names) || WEEK.containsAll(names)) {
            return !names.isEmpty() || timed;
        }
        if (features.hasAny(Feature.ANCHOR) && names.size() <= 2) {
            return names.equals(EnumSet.of(Feature.ANCHOR)) || names.equals(EnumSet.of(Feature.ANCHOR, Feature.UNIT));
        }
        if (features.has(Feature.SEASON) || features.has(Feature.HOLIDAY)) {
            names.remove(Feature.SEASON);
            names.remove(Feature.HOLIDAY);
            boolean ofYear = features.is(Feature.UNIT, "Y") && UNIT.equals(names);
            return ofYear
                    || names.equals(EnumSet.of(Feature.YEAR))
                    || names.equals(EnumSet.of(Feature.OFFSET))
                    || (names.isEmpty() && features.has(Feature.HOLIDAY));
        }
        if (names.equals(EnumSet.of(Feature.UNIT, Feature.N, Feature.YEAR))
                || names.equals(EnumSet.of(Feature.UNIT, Feature.N, Feature.YEAR_OFFSET))) {
            return features.is(Feature.UNIT, "QN") || features.is(Feature.UNIT, "HN");
        }
        if (!names.containsAll(UNIT)) {
            return false;
        }
        names.removeAll(UNIT);
        return switch (features.text(Feature.UNIT)) {
            case "D" -> names.isEmpty() || names.equals(EnumSet.of(Feature.TODAYS));
            case "W" -> names.isEmpty() || names.equals(EnumSet.of(Feature.WEEKDAY));
            case "M" ->
                names.isEmpty() || names.equals(EnumSet.of(Feature.WEEKDAY)) || names.equals(EnumSet.of(Feature.DAY));
            case "Y" ->
                !names.isEmpty()
                        && DATE.containsAll(names)
                        && !names.contains(Feature.YEAR)
                        && names.contains(Feature.MONTH);
            default -> false;
        };
    }
}
