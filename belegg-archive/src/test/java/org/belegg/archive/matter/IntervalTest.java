package org.belegg.archive.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.belegg.model.Bound;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void anExactNumberAllowsItselfOnly() {
        assertTrue(people("22").agreesWith(people("22")));
        assertFalse(people("22").agreesWith(people("19")));
        assertTrue(people("22").isAbove(people("19")));
        assertEquals(people("50"), people("50.0"));
    }

    @Test
    void atLeastAllowsAllThatIsMore() {
        Interval atLeast = bounded(Bound.AT_LEAST, "19");
        assertTrue(atLeast.agreesWith(people("22")));
        assertTrue(atLeast.agreesWith(people("19")));
        assertFalse(atLeast.agreesWith(people("18")));
        assertTrue(atLeast.isAbove(people("18")));
        assertTrue(atLeast.agreesWith(bounded(Bound.AT_LEAST, "500")));
    }

    @Test
    void moreThanLeavesTheNumberItselfOut() {
        assertFalse(bounded(Bound.MORE_THAN, "19").agreesWith(people("19")));
        assertTrue(bounded(Bound.MORE_THAN, "19").agreesWith(people("20")));
        assertFalse(bounded(Bound.LESS_THAN, "19").agreesWith(people("19")));
        assertTrue(bounded(Bound.AT_MOST, "19").agreesWith(people("19")));
        assertFalse(bounded(Bound.AT_MOST, "100").agreesWith(bounded(Bound.MORE_THAN, "100")));
    }

    @Test
    void aRoundNumberMayBeALittleMoreOrLess() {
        assertTrue(bounded(Bound.MORE_THAN, "900").agreesWith(people("900")));
        assertTrue(people("900").agreesWith(bounded(Bound.LESS_THAN, "900")));
        assertFalse(bounded(Bound.MORE_THAN, "900").agreesWith(people("890")));
    }

    @Test
    void whatIsCloseIsNotFarOff() {
        assertTrue(close(Bound.MORE_THAN, "200").agreesWith(people("210")));
        assertFalse(close(Bound.MORE_THAN, "200").agreesWith(people("250")));
        assertTrue(close(Bound.LESS_THAN, "5000").agreesWith(people("4800")));
        assertFalse(close(Bound.LESS_THAN, "5000").agreesWith(people("4000")));
        assertFalse(close(Bound.LESS_THAN, "5000").agreesWith(people("5001")));
    }

    @Test
    void aboutIsATenthToEachSide() {
        assertTrue(bounded(Bound.ABOUT, "50").agreesWith(people("45")));
        assertTrue(bounded(Bound.ABOUT, "50").agreesWith(people("55")));
        assertFalse(bounded(Bound.ABOUT, "50").agreesWith(people("56")));
    }

    @Test
    void aRangeAllowsWhatLiesInIt() {
        Interval range = of(null, "30", "40", Bound.ABOUT, "person", "mellom 30 og 40");
        assertTrue(range.agreesWith(people("35")));
        assertTrue(range.agreesWith(people("40")));
        assertFalse(range.agreesWith(people("41")));
    }

    @Test
    void severalRuleNothingOut() {
        Interval several = of(null, null, null, Bound.SEVERAL, "person", "flere hundre");
        assertTrue(several.agreesWith(people("3")));
        assertFalse(several.isBounded());
    }

    @Test
    void whatIsToldInMillionsIsRoundedToItsLastDigit() {
        assertTrue(money("47 millioner", "47000000").agreesWith(money("46,8 millioner", "46800000")));
        assertFalse(money("47 millioner", "47000000").agreesWith(money("46 millioner", "46000000")));
        assertFalse(money("2 milliarder", "2000000000").agreesWith(money("2,4 milliarder", "2400000000")));
        assertFalse(money("499", "499").agreesWith(money("500", "500")));
    }

    @Test
    void peopleCountedOneByOneAreNotRounded() {
        assertFalse(of("50", null, null, Bound.EXACT, "person", "50")
                .agreesWith(of("50.4", null, null, Bound.EXACT, "person", "50,4")));
    }

    @Test
    void aNumberOfAThousandDigitsAllowsAnything() {
        assertEquals(Interval.ANY, people("1" + "0".repeat(1000)));
        assertEquals(Interval.ANY, people("1E+999999999"));
    }

    private static Interval people(String value) {
        return of(value, null, null, Bound.EXACT, "person", value);
    }

    private static Interval money(String words, String value) {
        return of(value, null, null, Bound.EXACT, "NOK", words);
    }

    private static Interval bounded(Bound bound, String value) {
        return of(value, null, null, bound, "person", value);
    }

    private static Interval close(Bound bound, String value) {
        return Interval.of(figure(value, null, null, bound, "person"), value, true);
    }

    private static Interval of(
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            Bound bound,
            String unit,
            String words) {
        return Interval.of(figure(value, low, high, bound, unit), words, false);
    }

    private static Figure figure(
            @Nullable String value, @Nullable String low, @Nullable String high, Bound bound, String unit) {
        return new Figure(
                new Span(0, 1), number(value), number(low), number(high), bound, "", null, unit, null, null, "test");
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
