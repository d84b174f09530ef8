package org.belegg.language.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text never makes segmentation throw, and what it returns holds together. Seeds are fixed, so a failure comes back. */
class SegmenterFuzzTest {
    private static final int TEXTS = 4_000;
    private static final Segmenter SEGMENTER = new Segmenter();

    /** What random characters are drawn from besides all of Unicode: everything that the rules look at. */
    private static final String[] PIECES = {
        "a",
        "Å",
        "i",
        "ord",
        "Ord",
        "kl",
        "dr",
        "osv",
        "f",
        "K",
        "NTB",
        "Foto",
        "16",
        "2031",
        "0",
        ".",
        "..",
        "...",
        "…",
        ",",
        ";",
        ":",
        "?",
        "!",
        "-",
        "–",
        "—",
        "\u2011",
        "\u2212",
        "'",
        "’",
        "‘",
        "''",
        "\"",
        "“",
        "”",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "/",
        "//",
        "://",
        "www.",
        "http://",
        ".no",
        "@",
        "#",
        "©",
        "§",
        "%",
        "°",
        "+",
        "&",
        "*",
        "_",
        "|",
        "•",
        " ",
        "  ",
        "\u00A0",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        "\f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\u0000",
        "\u0007",
        "\u001B",
        "\u007F",
        "\u00AD",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u200E",
        "\u200F",
        "\u202A",
        "\u202E",
        "\u2060",
        "\u2066",
        "\uFEFF",
        "\u0301",
        "e\u0301",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\uD83C\uDDF3\uD83C\uDDF4",
        "\uD83C\uDDF3",
        "\uFE0F",
        "\u20E3",
        "\uD83C\uDFFD",
        "שלום",
        "مرحبا",
        "中文",
        "½",
        "Ⅳ",
        "ǅ",
        "İ",
        "ı",
        "ß",
        "\uFFFF",
        "\uFFFE"
    };

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        int mode = random.nextInt(4);
        for (int i = 0; i < length; i++) {
            if (mode == 0) {
                text.append((char) random.nextInt(0x10000));
            } else if (mode == 1 && random.nextBoolean()) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (mode == 3 && random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_311, 777_777})
    void randomTextIsCutIntoOrderedTokensInsideIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = randomText(random);
            int start = random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : 0;
            int end = random.nextInt(4) == 0 ? start + random.nextInt(text.length() - start + 1) : text.length();
            check(text, new Span(start, end), i % 2 == 0 ? Language.NB : Language.EN);
        }
    }

    @Test
    void everySingleCharacterIsCut() {
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String text = "a" + (char) character + " B" + (char) character + "." + (char) character;
            check(text, new Span(0, text.length()), Language.NB);
        }
    }

    private static void check(String text, Span body, Language language) {
        List<SegmentedParagraph> paragraphs = SEGMENTER.segment(text, body, language);
        String shown = text.codePoints().mapToObj(Integer::toHexString).toList() + " in " + body;
        int last = isInsidePair(text, body.start()) ? body.start() + 1 : body.start();
        int end = Math.max(last, isInsidePair(text, body.end()) ? body.end() - 1 : body.end());
        for (SegmentedParagraph paragraph : paragraphs) {
            assertEquals(
                    paragraph.sentences().get(0).span().start(),
                    paragraph.span().start(),
                    shown);
            for (SegmentedSentence sentence : paragraph.sentences()) {
                assertEquals(
                        sentence.tokens().get(0).span().start(), sentence.span().start(), shown);
                for (SegmentedToken token : sentence.tokens()) {
                    assertTrue(token.span().start() >= last, shown);
                    assertTrue(token.span().end() > token.span().start(), shown);
                    assertTrue(isGap(text.substring(last, token.span().start())), shown);
                    assertTrue(!token.form().isEmpty(), shown);
                    assertTrue(Normalizer.isNormalized(token.form(), Normalizer.Form.NFC), shown);
                    last = token.span().end();
                }
                assertEquals(last, sentence.span().end(), shown);
            }
            assertEquals(last, paragraph.span().end(), shown);
        }
        assertTrue(last <= end, shown);
        assertTrue(isGap(text.substring(last, end)), shown);
        assertEquals(paragraphs, SEGMENTER.segment(text, body, language), shown);
    }

    /** Nothing that can be seen is left out between tokens. */
    private static boolean isGap(String between) {
        return between.codePoints()
                .allMatch(codePoint -> Spacing.isSeparator(codePoint) || Spacing.isInvisible(codePoint));
    }

    /** Half a character that the body cuts off belongs to no token. */
    private static boolean isInsidePair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
