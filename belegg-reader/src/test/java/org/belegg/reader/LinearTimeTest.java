package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reading takes time in proportion to the text, whatever is in it: a text eight times as long takes about eight times
 * as long, where a loop over all findings for each of them would take sixty-four times as long.
 */
class LinearTimeTest {
    private static final ArticleReader READER = ArticleReader.create();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many characters the shorter of two texts has: enough to take some ten milliseconds. */
    private static final int SHORT = 12_000;

    /** And so many the longer of two that are searched for attributions alone. */
    private static final int MANY = 700_000;

    private static final int TIMES_LONGER = 8;

    /** Between linear and quadratic. What the machine does beside only makes single tries slower, so the best counts. */
    private static final double MOST = 2.0 * TIMES_LONGER;

    private static final int TRIES = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brua er trygg, sier Kari Nilsen til NTB.",
                "Kari Nilsen sier at brua er trygg, skriver NTB.",
                "Brua er trygg, ifølge NTB.",
                "«Brua er trygg», sier Kari Nilsen.",
                "Kari Nilsen skriver: «Brua er trygg».",
                "Brua er trygg. Det sier Kari Nilsen.",
                "Brua er trygg\n\nDet sier Kari Nilsen",
                "– Det var for sent, og vi så ingenting.",
                "– Hvorfor?\n\n– Jeg vet ikke.\n\n– Nei, sier Kari Nilsen.",
                "Tre menn skal ha flyktet. Kari Nilsen sier det er sant.",
                "Minst 40 menn er drept, og 3.300 kroner er borte.",
                "Hun kom torsdag. Dagen etter gikk hun, klokka 14 den 3. mai 2019.",
                "Hun leste «Sult».",
                "Hun leste Sult».",
                "Brua er trygg",
            })
    void repeatedTextTakesLinearTime(String text) {
        assertLinear(text, times -> LongArticle.inParagraphs(Collections.nCopies(times, text)));
        assertLinear(text, times -> LongArticle.inOneParagraph(Collections.nCopies(times, text)));
    }

    @Test
    void oneDashQuotationOverThousandsOfSentencesTakesLinearTime() {
        String text = "Kari Nilsen var sen, og han gikk hjem.";
        assertLinear(text, times -> {
            List<String> sentences = new ArrayList<>(Collections.nCopies(times, text));
            sentences.set(0, "– Det regnet.");
            sentences.set(times - 1, "Det er bra, sier Kari Nilsen.");
            return LongArticle.inOneParagraph(sentences);
        });
    }

    /** A loop over all findings is quick at each of them: only very many tell it from the rest of the work. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brua er trygg, sier Kari Nilsen til NTB.",
                "Kari Nilsen sier at brua er trygg, skriver NTB.",
                "Brua er trygg, sier Kari Nilsen, ifølge NTB.",
                "– Det var for sent, og vi så ingenting.",
            })
    void findingManyAttributionsTakesLinearTime(String text) {
        AttributionFinder finder = new AttributionFinder(new Media(), new Documents());
        int times = MANY / text.length() / TIMES_LONGER;
        Story little = Story.of(
                LongArticle.inParagraphs(Collections.nCopies(times, text)).analysed());
        Story much = Story.of(LongArticle.inParagraphs(Collections.nCopies(times * TIMES_LONGER, text))
                .analysed());
        assertLinear(text, () -> finder.find(little), () -> finder.find(much));
    }

    private static void assertLinear(String text, IntFunction<LongArticle> timesOver) {
        int times = SHORT / text.length();
        LongArticle little = timesOver.apply(times);
        LongArticle much = timesOver.apply(times * TIMES_LONGER);
        assertLinear(text, () -> read(little), () -> read(much));
    }

    private static void assertLinear(String text, Runnable little, Runnable much) {
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            double first = nanoseconds(little);
            ratio = Math.min(ratio, nanoseconds(much) / first);
        }
        double found = ratio;
        assertTrue(
                ratio <= MOST, () -> TIMES_LONGER + " times as long a text takes " + found + " times as long: " + text);
    }

    private static void read(LongArticle article) {
        ReadingInvariants.check(READER.read(article.article(), article.analysed()));
    }

    /** The processor time of this thread alone: what other threads and programs do does not count. */
    private static double nanoseconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
