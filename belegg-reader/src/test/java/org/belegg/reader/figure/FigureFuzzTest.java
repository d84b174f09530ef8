package org.belegg.reader.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.reader.number.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, figures are found in order, in time, and without an exception. */
class FigureFuzzTest {
    private static final List<String> SCRAPS = List.of(
            "1",
            "20",
            "3.300",
            "3,3",
            "2012",
            "0",
            "00",
            "999",
            "½",
            "٣",
            "\u200f",
            "\u00ad",
            "\ud83d",
            "\ud83d\ude00",
            "-",
            "–",
            "%",
            "kr",
            "$",
            "£",
            "/",
            ":",
            ".",
            ",",
            ",-",
            "(",
            ")",
            "«",
            "»",
            "+",
            "x",
            "\n\n",
            "\t",
            "\u00a0",
            "hundre",
            "tusen",
            "millioner",
            "mill.",
            "og",
            "en",
            "et",
            "halv",
            "to",
            "tre",
            "fem-seks",
            "tjueen",
            "mellom",
            "fra",
            "til",
            "over",
            "under",
            "rundt",
            "minst",
            "flere",
            "av",
            "prosent",
            "menn",
            "drept",
            "er",
            "år",
            "mai",
            "klokka",
            "side",
            "Kari Nilsen",
            "halvparten",
            "titalls",
            "dusin",
            "null",
            "minus",
            "e\u0301n");

    @ParameterizedTest
    @EnumSource(Language.class)
    void mixedScrapsOfNumbersNeverThrow(Language language) {
        Random random = new Random(4);
        for (int i = 0; i < 150; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
                text.append(random.nextInt(3) == 0 ? "" : " ");
            }
            assertFindsTheSameTwice(language, text.toString());
        }
    }

    @Test
    void randomUnicodeNeverThrows() {
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append((char) (random.nextInt(4) == 0 ? '0' + random.nextInt(10) : random.nextInt(0x10000)));
            }
            assertFindsTheSameTwice(Language.NB, text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ", "1-", "1 234 ", "hundre og ", "hundre ", "tusen millioner ", "flere ", "en ", "mellom 1 og ",
                        "to til ",
                "tohundreogfem", "1.", "\u200f1", "minst ", "fra 1 til ", "av 1 ", "fem-", "1/2 ", "¼", "null komma "
            })
    void repeatedScrapsTakeLinearTime(String scrap) {
        String text = scrap.repeat(100_000);
        QuantityReader reader = FigureVocabulary.norwegian(new PeopleNouns()).quantities();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Pieces pieces = Pieces.cut(text, new Span(0, text.length()));
            int at = 0;
            while (at < pieces.size()) {
                Optional<Quantity> quantity = reader.read(pieces, at);
                at = Math.max(
                        at + 1, quantity.map(found -> found.numeral().end()).orElse(0));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 menn og ", "Kari 5, ", "minst 5 er drept og ", "tallet er 5 ", "5 av de 5 av "})
    void longSentencesTakeLinearTime(String scrap) {
        String text = scrap.repeat(3_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> FigureSentences.find(Language.NB, text));
    }

    private static void assertFindsTheSameTwice(Language language, String text) {
        assertEquals(FigureSentences.find(language, text), FigureSentences.find(language, text));
    }
}
