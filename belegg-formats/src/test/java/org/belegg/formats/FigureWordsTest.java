package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.belegg.model.Bound;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
    @Test
    void exactNumberNeedsNoWordForItsBound() {
        assertEquals("1400 båter", words("1400", null, null, Bound.EXACT, "båter", null));
    }

    @Test
    void boundStandsBeforeTheNumberAndTheUnitBehindWhatIsCounted() {
        assertEquals("more than 220 gisler (person)", words("220", null, null, Bound.MORE_THAN, "gisler", "person"));
        assertEquals("at most 3 skip", words("3", null, null, Bound.AT_MOST, "skip", null));
    }

    @Test
    void longNumberIsGroupedSoThatItCannotBreakOverLines() {
        assertEquals(
                "about 65\u00A0000\u00A0000 dollar (USD)", words("65E+6", null, null, Bound.ABOUT, "dollar", "USD"));
        assertEquals("-12\u00A0345.678", words("-12345.678", null, null, Bound.EXACT, "", null));
        assertEquals("-123.5", words("-123.5", null, null, Bound.EXACT, "", null));
    }

    @Test
    void rangeHasBothEnds() {
        assertEquals("about 30 to 40 hus", words(null, "30", "40", Bound.ABOUT, "hus", null));
        assertEquals("several 200 or more hus", words(null, "200", null, Bound.SEVERAL, "hus", null));
        assertEquals("10 or less", words(null, null, "10", Bound.EXACT, "", null));
        assertEquals("several hus", words(null, null, null, Bound.SEVERAL, "hus", null));
    }

    @Test
    void numberThatNobodyCanReadIsOnlyMeasured() {
        assertEquals("a number of 1000000000 digits", words("1E+999999999", null, null, Bound.EXACT, "", null));
        assertEquals("a number of 400 digits", words("1".repeat(400), null, null, Bound.EXACT, "", null));
    }

    private static String words(
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            Bound bound,
            String of,
            @Nullable String unit) {
        return FigureWords.of(new Figure(
                new Span(0, 1), number(value), number(low), number(high), bound, of, null, unit, null, null, "rule"));
    }

    private static @Nullable BigDecimal number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }
}
