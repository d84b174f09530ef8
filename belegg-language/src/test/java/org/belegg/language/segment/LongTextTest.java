package org.belegg.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.belegg.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time grows with the text's length and no faster. Each text takes well under a second where it is linear. */
class LongTextTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/",
                "a.",
                "a-",
                "1-",
                "1/",
                "1.",
                "\"",
                "«",
                "»",
                "a'",
                "... ",
                "?",
                "a: ",
                "a\u00AD",
                "\u200B",
                "a@",
                "www.",
                "http://",
                "a,",
                "1,",
                ". ",
                "a. ",
                "( ",
                "\uD83D\uDE00",
                "\u200D",
                "lervika.no/",
                "://",
                "a\n",
                "\n",
                "#",
                "+",
                "a+",
                "'",
                "a?\" ",
                "k. ",
                "\u0301",
                "\uD800",
                "(...) ",
                "12. ",
                "ord ord ord\n",
                "Foto: "
            })
    void repeatedPieceTakesLinearTime(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        assertTimeoutPreemptively(LIMIT, () -> Cut.paragraphs(text, Language.NB));
    }

    @Test
    void tenThousandNestedQuotationMarksAreTokens() {
        String text = "«".repeat(10_000) + "Ja." + "»".repeat(10_000);
        var paragraphs = Cut.paragraphs(text, Language.NB);
        int tokens = paragraphs.get(0).sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
        assertEquals(20_002, tokens);
        assertTrue(paragraphs.get(0).sentences().stream()
                .allMatch(sentence -> sentence.tokens().size() <= 500));
    }
}
