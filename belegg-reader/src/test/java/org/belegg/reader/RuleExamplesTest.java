package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its examples mark, and nothing in its counter-examples. */
class RuleExamplesTest {
    private static final ArticleReader READER = ArticleReader.create();

    @TestFactory
    Stream<DynamicTest> everyExampleIsFoundAsMarked() {
        return ArticleReader.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example ->
                                DynamicTest.dynamicTest(rule.id() + ": " + example, () -> assertFound(rule, example))));
    }

    @TestFactory
    Stream<DynamicTest> noCounterExampleIsFound() {
        return ArticleReader.rules().stream()
                .flatMap(rule -> rule.counterExamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + ": " + example, () -> assertNotFound(rule, example))));
    }

    @Test
    void everyRuleHasAnExampleAndACounterExample() {
        for (Rule rule : ArticleReader.rules()) {
            assertFalse(rule.examples().isEmpty(), rule.id());
            assertFalse(rule.counterExamples().isEmpty(), rule.id());
        }
    }

    private static void assertFound(Rule rule, String example) {
        MarkedText marked = MarkedText.parse(example);
        Reading reading = READER.read(Article.of(marked.text()));
        if (marked.spans().containsKey("hearsay")) {
            assertEquals(
                    marked.words("hearsay"),
                    reading.hearsay().stream()
                            .map(hearsay -> reading.article().textOf(hearsay.span()))
                            .toList());
            return;
        }
        if (marked.spans().containsKey("figure")) {
            assertEquals(marked.words("figure"), figuresByRule(reading, rule));
            return;
        }
        List<Attribution> byRule = byRule(reading, rule);
        assertEquals(1, byRule.size(), () -> "attributions by " + rule.id() + ": " + reading.attributions());
        Attribution found = byRule.get(0);
        assertEquals(marked.words("content"), words(reading, found.content()));
        assertEquals(marked.words("source"), words(reading, found.source()));
        assertEquals(marked.words("cue"), words(reading, found.cue()));
    }

    private static void assertNotFound(Rule rule, String example) {
        Reading reading = READER.read(Article.of(MarkedText.parse(example).text()));
        assertTrue(byRule(reading, rule).isEmpty(), () -> reading.attributions().toString());
        assertEquals(List.of(), figuresByRule(reading, rule));
        if (rule.id().equals("hearsay")) {
            assertTrue(reading.hearsay().isEmpty(), () -> reading.hearsay().toString());
        }
    }

    private static List<Attribution> byRule(Reading reading, Rule rule) {
        return reading.attributions().stream()
                .filter(attribution -> attribution.evidence().equals(rule.id()))
                .toList();
    }

    private static List<String> figuresByRule(Reading reading, Rule rule) {
        return reading.figures().stream()
                .filter(figure -> figure.evidence().equals(rule.id()))
                .map(figure -> reading.article().textOf(figure.span()))
                .toList();
    }

    private static List<String> words(Reading reading, List<Span> spans) {
        return spans.stream().map(reading.article()::textOf).toList();
    }
}
