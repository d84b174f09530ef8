package org.belegg.reader.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a run of digits is worth. In Norwegian a comma opens the decimals and full stops part the thousands
 * ("1.500,50"); in English it is the other way round. A full stop before one or two digits opens decimals as well
 * ("1.5"), which is not good Norwegian but common; such a run can also be a clock time or a date.
 */
public final class DigitNumeral {
    /** Longer runs are no number that anybody counts with: the digits of the widest long are 19. */
    private static final int MOST_DIGITS = 30;

    private static final int GROUP = 3;
    private static final Map<Character, String> FRACTIONS = Map.of('½', "0.5", '¼', "0.25", '¾', "0.75");

    private final char thousands;
    private final char decimals;

    private DigitNumeral(char thousands, char decimals) {
        this.thousands = thousands;
        this.decimals = decimals;
    }

    public static DigitNumeral norwegian() {
        return new DigitNumeral('.', ',');
    }

    public static DigitNumeral english() {
        return new DigitNumeral(',', '.');
    }

    /** What the digits are worth; empty for dates, versions and other runs that are no number, and for endless ones. */
    public Optional<BigDecimal> value(String digits) {
        if (isTooLong(digits)) {
            return Optional.empty();
        }
        String part = FRACTIONS.get(digits.charAt(digits.length() - 1));
        if (part != null) {
            String whole = digits.substring(0, digits.length() - 1);
            return isNumber(whole) || whole.isEmpty()
                    ? Optional.of(new BigDecimal(whole.isEmpty() ? "0" : whole).add(new BigDecimal(part)))
                    : Optional.empty();
        }
        int point = digits.indexOf(decimals);
        String whole = point < 0 ? digits : digits.substring(0, point);
        String rest = point < 0 ? "" : digits.substring(point + 1);
        if (point >= 0 && !isNumber(rest)) {
            return Optional.empty();
        }
        if (point < 0 && isOtherPoint(whole)) {
            return Optional.of(new BigDecimal(whole.replace(thousands, '.')));
        }
        if (!isWhole(whole)) {
            return Optional.empty();
        }
        String plain = whole.replace(String.valueOf(thousands), "");
        return Optional.of(new BigDecimal(rest.isEmpty() ? plain : plain + "." + rest));
    }

    /** Whether nobody counts so far. */
    public static boolean isTooLong(String digits) {
        return digits.length() > MOST_DIGITS;
    }

    /** Whether the run has the form of a clock time or a day and month: "16.30". */
    public boolean looksLikeClock(String digits) {
        return thousands == '.' && isOtherPoint(digits);
    }

    /** Whether the digits may stand behind a blank as a group of thousands: three digits, and maybe decimals. */
    public boolean isGroup(String digits) {
        int point = digits.indexOf(decimals);
        String whole = point < 0 ? digits : digits.substring(0, point);
        return whole.length() == GROUP && isNumber(whole) && (point < 0 || isNumber(digits.substring(point + 1)));
    }

    /** Whether a group of thousands has no decimals behind it, so that another one can follow. */
    public static boolean isWholeGroup(String digits) {
        return digits.length() == GROUP;
    }

    /** Whether the digits may open a number whose thousands are parted by blanks: one to three digits. */
    public static boolean opensGroups(String digits) {
        return digits.length() <= GROUP && isNumber(digits) && digits.charAt(0) != '0';
    }

    /** One thousands mark with one or two digits behind it. */
    private boolean isOtherPoint(String digits) {
        int point = digits.indexOf(thousands);
        return point > 0
                && point == digits.lastIndexOf(thousands)
                && digits.length() - point - 1 < GROUP
                && isNumber(digits.substring(0, point))
                && isNumber(digits.substring(point + 1));
    }

    /** Digits without a mark, or one to three digits and then groups of three. */
    private boolean isWhole(String digits) {
        int mark = digits.indexOf(thousands);
        if (mark < 0) {
            return isNumber(digits);
        }
        if (mark == 0 || mark > GROUP || !isNumber(digits.substring(0, mark))) {
            return false;
        }
        for (int at = mark; at < digits.length(); at += GROUP + 1) {
            int end = at + 1 + GROUP;
            if (digits.charAt(at) != thousands || end > digits.length() || !isNumber(digits.substring(at + 1, end))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
