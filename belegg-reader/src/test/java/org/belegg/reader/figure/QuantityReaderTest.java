package org.belegg.reader.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.belegg.model.Bound;
import org.belegg.model.Span;
import org.belegg.reader.number.Pieces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a figure are worth: value, least, most and bound. */
class QuantityReaderTest {
    private static final PeopleNouns PEOPLE = new PeopleNouns();
    private static final QuantityReader NORWEGIAN =
            FigureVocabulary.norwegian(PEOPLE).quantities();
    private static final QuantityReader ENGLISH =
            FigureVocabulary.english(PEOPLE).quantities();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            50                        | 50         |         |         | EXACT
            3.300                     | 3300       |         |         | EXACT
            3,3                       | 3.3        |         |         | EXACT
            1.500,50                  | 1500.5     |         |         | EXACT
            1 234 567                 | 1234567    |         |         | EXACT
            12\u00a0345               | 12345      |         |         | EXACT
            12\u2009345               | 12345      |         |         | EXACT
            12\u202f345,75            | 12345.75   |         |         | EXACT
            1.234.567                 | 1234567    |         |         | EXACT
            -5                        | -5         |         |         | EXACT
            2½                        | 2.5        |         |         | EXACT
            65 millioner              | 65000000   |         |         | EXACT
            2,5 mill.                 | 2500000    |         |         | EXACT
            1,2 mrd.                  | 1200000000 |         |         | EXACT
            3 hundre                  | 300        |         |         | EXACT
            100 tusen                 | 100000     |         |         | EXACT
            tjueen                    | 21         |         |         | EXACT
            tjue-en                   | 21         |         |         | EXACT
            enogtyve                  | 21         |         |         | EXACT
            førtito                   | 42         |         |         | EXACT
            et hundre og tre          | 103        |         |         | EXACT
            hundre og femti tusen     | 150000     |         |         | EXACT
            to millioner fem hundre   | 2000500    |         |         | EXACT
            to tusen millioner        | 2000000000 |         |         | EXACT
            én million                | 1000000    |         |         | EXACT
            halvannen million         | 1500000    |         |         | EXACT
            to og en halv million     | 2500000    |         |         | EXACT
            en halv milliard          | 500000000  |         |         | EXACT
            et dusin                  | 12         |         |         | EXACT
            tre snes                  | 60         |         |         | EXACT
            halvparten                | 0.5        |         |         | EXACT
            en tredel                 | 0.3333     |         |         | EXACT
            tre firedeler             | 0.75       |         |         | EXACT
            to femdelar               | 0.4        |         |         | EXACT
            flere hundre              |            |         |         | SEVERAL
            noen få tusen             |            |         |         | SEVERAL
            et par hundre tusen       |            |         |         | SEVERAL
            fleire titals             |            |         |         | SEVERAL
            et titalls                |            |         |         | SEVERAL
            tusenvis                  |            |         |         | SEVERAL
            millionar                 |            |         |         | SEVERAL
            et femtitalls             | 50         |         |         | ABOUT
            rundt 50                  | 50         |         |         | ABOUT
            ca. 20                    | 20         |         |         | ABOUT
            om lag halvparten         | 0.5        |         |         | ABOUT
            nærmere 120 milliarder    | 120000000000 |       |         | ABOUT
            nesten tre millioner      | 3000000    |         |         | ABOUT
            kring 15                  | 15         |         |         | ABOUT
            over én million           | 1000000    | 1000000 |         | MORE_THAN
            meir enn 100.000          | 100000     | 100000  |         | MORE_THAN
            fleire enn 12             | 12         | 12      |         | MORE_THAN
            vel 300                   | 300        | 300     |         | MORE_THAN
            i overkant av 40          | 40         | 40      |         | MORE_THAN
            minst 19                  | 19         | 19      |         | AT_LEAST
            ikke mindre enn 19        | 19         | 19      |         | AT_LEAST
            50 eller flere            | 50         | 50      |         | AT_LEAST
            opptil 20                 | 20         |         | 20      | AT_MOST
            inntil ti                 | 10         |         | 10      | AT_MOST
            høgst 600.000             | 600000     |         | 600000  | AT_MOST
            ikke mer enn 40           | 40         |         | 40      | AT_MOST
            under 20                  | 20         |         | 20      | LESS_THAN
            færre enn ti              | 10         |         | 10      | LESS_THAN
            snaue 200                 | 200        |         | 200     | LESS_THAN
            bare 28                   | 28         |         |         | EXACT
            mellom 30 og 40           |            | 30      | 40      | ABOUT
            3000–3500                 |            | 3000    | 3500    | ABOUT
            2 - 3                     |            | 2       | 3       | ABOUT
            10 til 12                 |            | 10      | 12      | ABOUT
            fem-seks                  |            | 5       | 6       | ABOUT
            to eller tre              |            | 2       | 3       | ABOUT
            2-3 millioner             |            | 2000000 | 3000000 | ABOUT
            5-6000                    |            | 5000    | 6000    | ABOUT
            mellom hundre og to hundre |           | 100     | 200     | ABOUT
            mellom to og tre hundre   |            | 200     | 300     | ABOUT
            """)
    void norwegianWordsHaveTheirValue(
            String words,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound) {
        assertQuantity(NORWEGIAN, words, value, low, high, bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,200                 | 1200     |          |          | EXACT
            3.5                   | 3.5      |          |          | EXACT
            one hundred and three | 103      |          |          | EXACT
            twenty-one            | 21       |          |          | EXACT
            half a million        | 500000   |          |          | EXACT
            about 1,200           | 1200     |          |          | ABOUT
            at least four         | 4        | 4        |          | AT_LEAST
            fewer than 20         | 20       |          | 20       | LESS_THAN
            up to 3 million       | 3000000  |          | 3000000  | AT_MOST
            several hundred       |          |          |          | SEVERAL
            between £30m and £45m |          | 30000000 | 45000000 | ABOUT
            """)
    void englishWordsHaveTheirValue(
            String words,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound) {
        assertQuantity(ENGLISH, words, value, low, high, bound);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\u200f34", "1\u202e2", "٣٤", "16.04.2012", "1,2,3", "1.23.456"})
    void digitsThatAreNoNumberHaveNoValue(String words) {
        Quantity quantity = read(NORWEGIAN, words).orElseThrow();
        assertEquals(null, quantity.value());
    }

    private static void assertQuantity(
            QuantityReader reader,
            String words,
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            Bound bound) {
        Quantity quantity = read(reader, words).orElseThrow();
        Pieces pieces = Pieces.cut(words, new Span(0, words.length()));
        assertEquals(value, quantity.value());
        assertEquals(low, quantity.low());
        assertEquals(high, quantity.high());
        assertEquals(bound, quantity.bound());
        assertTrue(bound == Bound.EXACT || quantity.first() == 0, "the modifier belongs to the figure");
        assertEquals(pieces.size(), quantity.end(), "the whole text is read");
    }

    private static Optional<Quantity> read(QuantityReader reader, String words) {
        return reader.readFirst(Pieces.cut(words, new Span(0, words.length())));
    }
}
