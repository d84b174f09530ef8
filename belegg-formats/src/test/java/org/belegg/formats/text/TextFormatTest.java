package org.belegg.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Bound;
import org.belegg.model.Fate;
import org.belegg.model.Figure;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;

class TextFormatTest {
    @Test
    void attributionsStandUnderTheirSpeakersTheBusiestFirst() {
        assertEquals("""
                Strid om Sundbrua
                bru-1 · Kystposten · 2025-03 · nb · 3 attributions
                --------------------------------------------------------------------------------

                Kari Moen, ordfører (Storvik): 2
                  line  3  affirms   «Vi har gjort det vi skulle»
                                     [direct, cue "sier"; Kystposten <- Storvik Avis (told) <-
                                     Kari Moen]
                  line  5  affirms   en rapport slår fast at «brua er trygg»
                                     [mixed, cue "hevder"; Kystposten <- NTB (reported) <- Kari
                                     Moen]

                en rapport: 1
                  line  5  affirms   «brua er trygg»
                                     [mixed, cue "slår fast"; Kystposten <- NTB (reported) <-
                                     Kari Moen <- en rapport]

                Numbers: 2
                  line  7  To: 2 arbeidere (person, injured); when: fredag; where: sjøen
                           [in the writer's own voice]
                  line  5  trygg: at least 2.50 to a number of 400 digits
                           [Kystposten <- NTB (reported) <- Kari Moen <- en rapport]

                Days: 2
                  line  7  fredag: 2025-03-XX, 2025-03-07..2025-03-28
                  line  3  .: duration, not known

                Told as hearsay, no source named: 1
                  line  7  skal ha falt

                Warnings: 1
                  line  1  a bridge in the headline
                """, new TextFormat(80, false).write(SampleReading.of(), 1));
    }

    @Test
    void whoeverDeniesANumberDoesNotSeemToGiveIt() {
        String text = "Nes avviser at rundt 50 er borte.";
        Attribution attribution = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.DENIES,
                List.of(new Span(0, 3)),
                List.of(new Span(4, 11)),
                List.of(new Span(12, 32)),
                null,
                List.of(),
                null,
                "rule");
        Figure figure = new Figure(
                new Span(15, 23),
                BigDecimal.valueOf(50),
                null,
                null,
                Bound.ABOUT,
                "",
                null,
                "person",
                Fate.of("missing"),
                "a1",
                "digits");
        Reading reading = new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(attribution),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of());
        String view = new TextFormat(80, false).write(reading, 1);
        assertTrue(view.contains("""

                Numbers: 1
                  line  1  rundt 50: about 50 (person, missing)
                           [denies; Nes]
                """), view);
    }

    @Test
    void storyAfterAnotherIsSetOffByABlankLine() {
        assertTrue(new TextFormat(80, false).write(SampleReading.of(), 2).startsWith("\nStrid om Sundbrua\n"));
    }

    @Test
    void styledViewHasTheSameWords() {
        String plain = new TextFormat(80, false).write(SampleReading.of(), 1);
        String styled = new TextFormat(80, true).write(SampleReading.of(), 1);
        assertFalse(plain.contains("\u001b"));
        assertTrue(styled.contains("\u001b[1mKari Moen, ordfører (Storvik): 2\u001b[0m"));
        assertEquals(plain, styled.replaceAll("\u001b\\[\\d+m", ""));
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        String text =
                "Meget lange ord: " + "æ".repeat(300) + " 漢字".repeat(60) + " e\u0301".repeat(200) + " 🌉".repeat(70);
        for (int width : new int[] {40, 61, 80, 120}) {
            new TextFormat(width, false)
                    .write(unattributed(text), 1)
                    .lines()
                    .forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
        }
    }

    @Test
    void everyWordSurvivesTheWrapping() {
        String text = "a bb ccc " + "d".repeat(100) + " ee";
        String view = new TextFormat(40, false).write(unattributed(text), 1);
        String words = view.replaceAll("\\s", "");
        assertTrue(words.contains(text.replace(" ", "")), view);
    }

    @Test
    void storyCannotSteerTheTerminal() {
        String view =
                new TextFormat(80, false).write(unattributed("Rødt \u001b[31m, pip \u0007, snudd \u202e, \u009b0m"), 1);
        assertTrue(view.contains("Rødt \uFFFD[31m, pip \uFFFD, snudd \uFFFD, \uFFFD0m"), view);
    }

    @Test
    void readingWithNothingInItSaysSo() {
        Reading empty = new Reading(
                Article.of("x", ""), Language.NB, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                "x\nno date · nb · 0 attributions\n" + "-".repeat(80) + "\n",
                new TextFormat(80, false).write(empty, 1));
    }

    private static Reading unattributed(String text) {
        Attribution attribution = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(new Span(0, text.length())),
                null,
                List.of(),
                null,
                "rule");
        return new Reading(
                Article.of("x", text),
                Language.NB,
                List.of(attribution),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
