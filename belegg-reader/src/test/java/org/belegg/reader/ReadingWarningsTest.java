package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.junit.jupiter.api.Test;

/** What is odd about a text is said, where it stands, and no more than needed. */
class ReadingWarningsTest {
    @Test
    void anOrdinaryStoryHasNone() {
        assertEquals(List.of(), warnings("– Brua åpner «snart», sier ordfører Ola Berg.\n\nHan er glad for det."));
    }

    @Test
    void emptyTextHasNoWords() {
        assertEquals(List.of("no-text"), codes(""));
        assertEquals(List.of("no-text"), codes(" \n\t\u00a0"));
        assertEquals(List.of("no-text"), codes("— ... !?"));
    }

    @Test
    void anEnglishStoryIsSaidToBeReadInPart() {
        Warning only = only(
                "language-not-read", "The bridge will be closed for two weeks, the mayor said, and nobody was hurt.");
        assertTrue(only.message().contains("Norwegian only"), only.message());
    }

    @Test
    void aDanishStoryIsToldFromOurs() {
        Warning only = only(
                "foreign-language",
                "Regeringen vil ikke længere støtte planen, siger ministeren."
                        + " Hun mener, at den bliver for dyr, og at der ikke er nogen, der har spurgt hvad den skal bruges til.");
        assertTrue(only.message().contains("Danish (da)"), only.message());
        assertTrue(only.message().contains("read as Bokmål"), only.message());
    }

    @Test
    void aLanguageThatWasGivenIsNotDoubted() {
        Reading reading =
                CheckedReader.read(Article.of("Regeringen vil ikke længere støtte planen, siger ministeren, og hun"
                                + " mener, at der ikke er nogen, der har spurgt hvad den skal bruges til.")
                        .withLanguage(Language.NB));
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void aMarkThatIsNeverClosedIsShown() {
        assertMarked("unbalanced-quotation", "Hun leste [here «]Sult på toget.\\nHan sov.");
    }

    @Test
    void aMarkThatIsNeverOpenedIsShown() {
        assertMarked("unbalanced-quotation", "Hun leste Sult[here »] på toget.");
    }

    @Test
    void marksThatOpenAndCloseAlikeArePaired() {
        assertEquals(List.of(), codes("Hun leste \"Sult\" og ”Pan” på toget."));
    }

    @Test
    void singleMarksInsideAQuotationDoNotHoldItOpen() {
        assertEquals(List.of(), codes("Kari Nes sa: «Syng ‘Bekken renn’ til vi sover.» Det gjekk på 60’-talet."));
    }

    @Test
    void wordsOfNobodyKnownAreShown() {
        assertMarked("unattributed-quotation", "Kampen er over.\\n– [here Det var for sent].\\nHan sov.");
    }

    @Test
    void aHeaderWithoutADateIsReadAsText() {
        assertMarked("unread-date-header", " [here date 2023-13] Brua er åpnet.");
        assertMarked("unread-date-header", " [here date 07.10.2023] Brua er åpnet.");
    }

    @Test
    void aHeaderWithADateIsNoText() {
        assertEquals(List.of(), codes(" date 2023-10 Brua er åpnet."));
        assertEquals(List.of("no-text"), codes(" date 2023-10"));
    }

    @Test
    void aSentenceThatWasCutIsShownOnce() {
        assertEquals(List.of("too-long"), codes("brua er åpnet og ".repeat(700)));
    }

    @Test
    void manyWarningsEndWithHowManyMore() {
        List<Warning> warnings = warnings("Han sov».\n\n".repeat(120));
        assertEquals(ReadingWarnings.MOST, warnings.size());
        Warning last = warnings.get(ReadingWarnings.MOST - 1);
        assertEquals("more-warnings", last.code());
        assertTrue(last.message().contains("71"), last.message());
    }

    private static List<Warning> warnings(String text) {
        return CheckedReader.read(text).warnings();
    }

    private static List<String> codes(String text) {
        return warnings(text).stream().map(Warning::code).toList();
    }

    private static Warning only(String code, String text) {
        assertEquals(List.of(code), codes(text));
        return warnings(text).get(0);
    }

    private static void assertMarked(String code, String marked) {
        MarkedText text = MarkedText.parse(marked);
        assertEquals(text.spans().get("here"), List.of(only(code, text.text()).span()));
    }
}
