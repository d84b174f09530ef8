package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.reader.evidence.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule finds what its examples mark, and nothing in its counter-examples. */
class RuleExamplesTest {
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
        if (isOfSpeakers(rule)) {
            assertMeans(rule, marked);
            return;
        }
        if (isOfLeftNumbers(rule)) {
            assertEquals(marked.spans().getOrDefault("number", List.of()), leftBy(rule, marked));
            return;
        }
        Reading reading = CheckedReader.read(marked.text());
        if (marked.spans().containsKey("hearsay")) {
            assertEquals(
                    marked.words("hearsay"),
                    reading.hearsay().stream()
                            .map(hearsay -> reading.article().textOf(hearsay.span()))
                            .toList());
            return;
        }
        if (marked.spans().containsKey("time")) {
            assertEquals(marked.words("time"), words(reading, timesBy(reading, rule)));
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

    /** The words that the rule decided on mean the one who is mentioned at {@code [is ...]}, where that is marked. */
    private static void assertMeans(Rule rule, MarkedText marked) {
        Explanation explanation = CheckedReader.explain(Article.of(marked.text()));
        Span told = marked.spans().getOrDefault("source", List.of()).get(0);
        assertTrue(
                taken(explanation, rule).anyMatch(decision -> decision.span().equals(told)),
                () -> explanation.decisions().toString());
        Reading reading = explanation.reading();
        Attribution of = reading.attributions().stream()
                .filter(one ->
                        Stream.of(one.source(), one.cue(), one.content()).anyMatch(spans -> spans.contains(told)))
                .findFirst()
                .orElseThrow();
        Entity speaker = reading.entity(of.speaker()).orElseThrow();
        for (Span is : marked.spans().getOrDefault("is", List.of())) {
            assertTrue(
                    speaker.mentions().stream()
                            .anyMatch(mention -> is.start() <= mention.span().start()
                                    && mention.span().end() <= is.end()),
                    speaker::toString);
        }
    }

    private static Stream<Decision> taken(Explanation explanation, Rule rule) {
        return explanation.decisions().stream()
                .filter(Decision::taken)
                .filter(decision -> decision.rule().equals(rule.id()));
    }

    /** The numbers that the rule says are no figures. */
    private static List<Span> leftBy(Rule rule, MarkedText marked) {
        return CheckedReader.explain(Article.of(marked.text())).decisions().stream()
                .filter(decision -> decision.rule().equals(rule.id()))
                .map(Decision::span)
                .toList();
    }

    private static boolean isOfLeftNumbers(Rule rule) {
        return rule.id().startsWith("number-");
    }

    private static boolean isOfSpeakers(Rule rule) {
        return rule.id().startsWith("speaker-");
    }

    private static void assertNotFound(Rule rule, String example) {
        if (isOfSpeakers(rule)) {
            Explanation explanation =
                    CheckedReader.explain(Article.of(MarkedText.parse(example).text()));
            assertEquals(List.of(), taken(explanation, rule).toList());
            return;
        }
        if (isOfLeftNumbers(rule)) {
            assertEquals(List.of(), leftBy(rule, MarkedText.parse(example)));
            return;
        }
        Reading reading = CheckedReader.read(MarkedText.parse(example).text());
        assertTrue(byRule(reading, rule).isEmpty(), () -> reading.attributions().toString());
        assertTrue(timesBy(reading, rule).isEmpty(), () -> reading.times().toString());
        assertEquals(List.of(), figuresByRule(reading, rule));
        if (rule.id().equals("hearsay")) {
            assertTrue(reading.hearsay().isEmpty(), () -> reading.hearsay().toString());
        }
    }

    private static List<Span> timesBy(Reading reading, Rule rule) {
        return reading.times().stream()
                .filter(time -> time.evidence().equals(rule.id()))
                .map(TimeMention::span)
                .toList();
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
