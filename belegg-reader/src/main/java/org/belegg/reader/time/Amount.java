package org.belegg.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in ISO 8601: {@code P3Y6M}, {@code PT90M}, {@code PXW} when the number is not told. Immutable.
 *
 * @param text the ISO 8601 form
 */
record Amount(String text) {
    private static final Pattern FORM = Pattern.compile(
            "P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?");

    /**
     * So many halves of a unit; empty when the unit has no length.
     *
     * @param halves twice the number
     * @param unit as in {@link Feature#UNIT}
     */
    static Optional<Amount> ofHalves(int halves, String unit) {
        int whole = halves / 2;
        boolean half = halves % 2 != 0;
        return Optional.ofNullable(
                        switch (unit) {
                            case "Y" -> half ? (whole == 0 ? "P6M" : "P" + whole + "Y6M") : "P" + whole + "Y";
                            case "M" -> half ? (whole == 0 ? "P15D" : "P" + whole + "M15D") : "P" + whole + "M";
                            case "W" -> half ? "P" + (halves * 7 + 1) / 2 + "D" : "P" + whole + "W";
                            case "D" -> half ? (whole == 0 ? "PT12H" : "P" + whole + "DT12H") : "P" + whole + "D";
                            case "TH" -> half ? (whole == 0 ? "PT30M" : "PT" + whole + "H30M") : "PT" + whole + "H";
                            case "TM" -> half ? (whole == 0 ? "PT30S" : "PT" + whole + "M30S") : "PT" + whole + "M";
                            case "TS" -> half ? null : "PT" + whole + "S";
                            case "HH" -> "PT" + halves * 15 + "M";
                            case "QH" -> half ? null : "PT" + whole * 15 + "M";
                            case "DE" -> "P" + halves * 5 + "Y";
                            case "C" -> "P" + halves * 50 + "Y";
                            case "Q" -> half ? null : "P" + whole + "Q";
                            case "WE", "SP", "SU", "FA", "WI" -> half ? null : "P" + whole + unit;
                            default -> null;
                        })
                .map(Amount::new);
    }

    /** An untold number of a unit: {@code PXW}, {@code PTXH}. */
    static Amount untold(String unit) {
        return new Amount(
                switch (unit) {
                    case "TH" -> "PTXH";
                    case "TM", "HH", "QH" -> "PTXM";
                    case "TS" -> "PTXS";
                    case "DE", "C" -> "PXY";
                    default -> "PX" + unit;
                });
    }

    /** This and a shorter one: {@code P2Y} and {@code P6M} are {@code P2Y6M}; empty when they do not go together. */
    Optional<Amount> and(Amount shorter) {
        String more = shorter.text.substring(1);
        boolean bothHaveTimes = text.contains("T") && more.startsWith("T");
        String both = text + (bothHaveTimes ? more.substring(1) : more);
        return FORM.matcher(both).matches() ? Optional.of(new Amount(both)) : Optional.empty();
    }

    /** Whether the number is not told. */
    boolean isUntold() {
        return text.indexOf('X') >= 0;
    }

    /** Whether it is shorter than a day. */
    boolean isWithinDay() {
        return text.startsWith("PT");
    }

    /** The unit of its smallest part: Y, M, W or D; T for parts of a day. */
    String smallestUnit() {
        return text.contains("T") ? "T" : text.substring(text.length() - 1);
    }

    /** In minutes, for one that is within a day; seconds are dropped. */
    int minutes() {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? 60 * part(parts, 5) + part(parts, 6) : 0;
    }

    /** Whether {@link #from} knows how to count it. */
    boolean isCountable() {
        return FORM.matcher(text).matches();
    }

    /** The day so long after a day, or before it for direction -1; parts of a day are dropped. */
    LocalDate from(LocalDate day, int direction) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return day;
        }
        return day.plusYears((long) direction * part(parts, 1))
                .plusMonths((long) direction * part(parts, 2))
                .plusWeeks((long) direction * part(parts, 3))
                .plusDays((long) direction * part(parts, 4) + (long) direction * part(parts, 5) / 24);
    }

    private static int part(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
