package org.belegg.reader.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.belegg.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers written out in words are read back as the number that was written. */
class NumberWordsTest {
    private static final NumeralReader NORWEGIAN =
            new NumeralReader(NumberWords.load(List.of("nb", "nn")), DigitNumeral.norwegian());

    static Stream<Speller> spellers() {
        return Stream.of(Speller.Style.values())
                .flatMap(style -> Stream.of(Speller.bokmaal(style), Speller.nynorsk(style)));
    }

    @ParameterizedTest
    @MethodSource("spellers")
    void everyNumberBelowTenThousandIsReadBack(Speller speller) {
        for (int number = 0; number < 10_000; number++) {
            assertReadBack(number, speller.spell(number));
        }
    }

    @ParameterizedTest
    @MethodSource("spellers")
    void numbersUpToAThousandMillionAreReadBack(Speller speller) {
        Random random = new Random(17);
        for (int i = 0; i < 5_000; i++) {
            int number = random.nextInt(1_000_000_000);
            assertReadBack(number, speller.spell(number));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entre", "toto", "tiseks", "ogto", "tusenog", "hundrehundre", "tokroner", "treet", "femtiti"})
    void wordsThatOnlyBeginLikeNumbersAreNone(String word) {
        assertEquals(Optional.empty(), NumberWords.load(List.of("nb")).compound(word));
    }

    private static void assertReadBack(int number, String words) {
        Pieces pieces = Pieces.cut(words, new Span(0, words.length()));
        Optional<Numeral> read = NORWEGIAN.read(pieces, 0);
        assertTrue(read.isPresent(), words);
        assertEquals(pieces.size(), read.get().end(), words);
        assertEquals(BigDecimal.valueOf(number), read.get().value(), words);
    }
}
