package org.belegg.archive.matter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.belegg.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure allows: two figures can both be true when a number lies in both.
 *
 * @param low the least, or null for no least
 * @param lowIsOut whether {@code low} itself is not allowed
 * @param high the greatest, or null for no greatest
 * @param highIsOut whether {@code high} itself is not allowed
 */
public record Interval(
        @Nullable BigDecimal low,
        boolean lowIsOut,
        @Nullable BigDecimal high,
        boolean highIsOut) {
    /** Any number at all. */
    public static final Interval ANY = new Interval(null, false, null, false);

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    // "Drøyt 200" is said of 230, hardly of 250.
    private static final BigDecimal CLOSE = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    // A rounded number is never taken to be further off: 2 milliards are not 2.4.
    private static final BigDecimal LARGEST_ROUNDING = new BigDecimal("0.025");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final Pattern DIGITS = Pattern.compile("\\d+([.,]\\d+)?");
    private static final int PRECISION = 12;
    // Numbers of a thousand digits are odd text; what they come to is not worth the time.
    private static final int MOST_DIGITS = 60;
    private static final String PERSON = "person";

    /**
     * What a figure allows.
     *
     * @param words the figure as it stands, which tells to how many digits it was given
     * @param isClose whether these words say that the true number is near the one told: "drøyt 200", not "over 200"
     */
    public static Interval of(Figure figure, String words, boolean isClose) {
        BigDecimal value = figure.value();
        if (isOdd(value) || isOdd(figure.low()) || isOdd(figure.high())) {
            return ANY;
        }
        if (value == null) {
            return new Interval(figure.low(), false, figure.high(), false);
        }
        return switch (figure.bound()) {
            case EXACT -> exact(value, rounding(figure, value, words));
            case ABOUT -> closed(value, value.abs().multiply(TENTH));
            case AT_LEAST -> new Interval(value, false, null, false);
            case MORE_THAN -> new Interval(value, true, isClose ? plain(value.add(margin(value))) : null, false);
            case AT_MOST -> new Interval(null, false, value, false);
            case LESS_THAN -> new Interval(isClose ? plain(value.subtract(margin(value))) : null, false, value, true);
            case SEVERAL -> new Interval(figure.low(), false, figure.high(), false);
        };
    }

    /** Whether both can be true of one number. */
    public boolean agreesWith(Interval other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /** Whether every number that it allows is greater than all that the other allows. */
    public boolean isAbove(Interval other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0
                || (order == 0 && (lowIsOut || other.highIsOut) && !isOneRoundNumber() && !other.isOneRoundNumber());
    }

    /** Whether it is one number that may have been rounded: who says "over 900" does not contradict 900. */
    private boolean isOneRoundNumber() {
        return low != null
                && high != null
                && low.compareTo(high) == 0
                && low.stripTrailingZeros().scale() < 0;
    }

    /** Whether it rules anything out. */
    public boolean isBounded() {
        return low != null || high != null;
    }

    /** How far two are apart: the quotient of their middles, at least 1. Used only to find which belong together. */
    double distance(Interval other) {
        double mine = Math.abs(middle()) + 1e-9;
        double theirs = Math.abs(other.middle()) + 1e-9;
        return Math.max(mine / theirs, theirs / mine);
    }

    /** The number itself, or the middle of those allowed, or the end that is told; 0 for any number. */
    double middle() {
        if (low == null || high == null) {
            BigDecimal end = low == null ? high : low;
            return end == null ? 0 : end.doubleValue();
        }
        return (low.doubleValue() + high.doubleValue()) / 2;
    }

    /** How far the true number is at most, when it is said to be near. */
    private static BigDecimal margin(BigDecimal value) {
        return value.abs().multiply(CLOSE);
    }

    private static Interval exact(BigDecimal value, BigDecimal rounding) {
        return rounding.signum() == 0
                ? closed(value, rounding)
                : new Interval(value.subtract(rounding), false, value.add(rounding), true);
    }

    private static Interval closed(BigDecimal value, BigDecimal around) {
        return new Interval(plain(value.subtract(around)), false, plain(value.add(around)), false);
    }

    /** The same number always as the same value: 50 and 50.0 are one. */
    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /**
     * How far the true number may be from one told to so many digits: half of the last of them. It counts only in what is
     * measured, and in numbers told in thousands or millions; people counted one by one are not rounded.
     */
    private static BigDecimal rounding(Figure figure, BigDecimal value, String words) {
        Matcher digits = DIGITS.matcher(words);
        if (!digits.find() || digits.group().length() > PRECISION || digits.find()) {
            return BigDecimal.ZERO;
        }
        digits.reset();
        digits.find();
        BigDecimal told = new BigDecimal(digits.group().replace(',', '.'));
        if (told.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal scale = value.abs().divide(told, PRECISION, RoundingMode.HALF_EVEN);
        boolean isMeasured = figure.unit() != null && !figure.unit().equals(PERSON);
        boolean isWritten = scale.compareTo(BigDecimal.ONE) == 0;
        if (!(isWritten && isMeasured) && scale.compareTo(THOUSAND) < 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal lastDigit = scale.movePointLeft(told.scale());
        return lastDigit.multiply(HALF).min(value.abs().multiply(LARGEST_ROUNDING));
    }

    private static boolean isOdd(@Nullable BigDecimal number) {
        return number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS);
    }
}
