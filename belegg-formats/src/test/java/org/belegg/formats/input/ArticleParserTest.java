package org.belegg.formats.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.belegg.formats.SampleReading;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.junit.jupiter.api.Test;

class ArticleParserTest {
    private final ArticleParser parser = new ArticleParser();

    @Test
    void allFieldsAreTaken() {
        ReceivedArticle received = parser.parse("""
                {"id":"n7","text":"Hei.","title":"Helsing","published":"2025-03","outlet":"Øyposten","language":"nn"}""");
        assertEquals(
                new Article("n7", "Hei.", "Helsing", PartialDate.parse("2025-03"), "Øyposten", Language.NN),
                received.article());
        assertEquals(0, received.warnings().size());
    }

    @Test
    void textAloneIsEnoughAndItsDigestIsTheId() {
        assertEquals(Article.of("Hei."), parser.parse("{\"text\":\"Hei.\"}").article());
    }

    @Test
    void nullFieldsAreAbsent() {
        assertEquals(
                Article.of("a", "Hei."),
                parser.parse("{\"id\":\"a\",\"text\":\"Hei.\",\"title\":null,\"published\":null,\"language\":null}")
                        .article());
    }

    @Test
    void idMayBeANumber() {
        assertEquals("17", parser.parse("{\"id\":17,\"text\":\"\"}").article().id());
    }

    @Test
    void dateWithATimeOfDayIsKnownToTheDay() {
        Article article = parser.parse("{\"text\":\"\",\"published\":\"2025-03-04T12:30:00+01:00\"}")
                .article();
        assertEquals(PartialDate.parse("2025-03-04"), article.published());
    }

    @Test
    void dateThatIsNoneIsLeftOutWithAWarning() {
        ReceivedArticle received = parser.parse("{\"text\":\"\",\"published\":\"i fjor\"}");
        assertNull(received.article().published());
        assertEquals("unknown-date", received.warnings().get(0).code());
    }

    @Test
    void languageIsKnownByEachOfItsNames() {
        assertEquals(
                Language.NB,
                parser.parse("{\"text\":\"\",\"language\":\"nob\"}").article().language());
        assertEquals(
                Language.NN,
                parser.parse("{\"text\":\"\",\"language\":\"nn-NO\"}").article().language());
    }

    @Test
    void norwegianWithoutSayingWhichIsLeftToTheText() {
        ReceivedArticle received = parser.parse("{\"text\":\"\",\"language\":\"no\"}");
        assertNull(received.article().language());
        assertEquals(0, received.warnings().size());
    }

    @Test
    void languageThatBeleggDoesNotReadGivesAWarning() {
        ReceivedArticle received = parser.parse("{\"text\":\"\",\"language\":\"fi\"}");
        assertNull(received.article().language());
        assertEquals("unknown-language", received.warnings().get(0).code());
    }

    @Test
    void lineOfOurOwnOutputIsTheArticleAgain() {
        String line = new JsonLinesFormat().line(SampleReading.of());
        assertEquals(SampleReading.of().article(), parser.parse(line).article());
    }

    @Test
    void lineWithoutTextIsRefused() {
        BeleggException refused = assertThrows(BeleggException.class, () -> parser.parse("{\"id\":\"a\"}"));
        assertTrue(refused.toString().contains("\"text\" is missing"), refused.toString());
    }

    @Test
    void lineThatIsNoObjectIsRefused() {
        assertThrows(BeleggException.class, () -> parser.parse("[1]"));
        assertThrows(BeleggException.class, () -> parser.parse("{\"text\":\"a\"} {\"text\":\"b\"}"));
        assertThrows(BeleggException.class, () -> parser.parse("   "));
    }

    @Test
    void textOfThirtyMillionCharactersIsRead() {
        String text = "a".repeat(30_000_000);
        assertEquals(text, parser.parse("{\"text\":\"" + text + "\"}").article().text());
    }
}
