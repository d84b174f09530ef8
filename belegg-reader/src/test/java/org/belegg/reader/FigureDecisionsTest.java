package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.belegg.model.Article;
import org.belegg.reader.evidence.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "belegg why" tells of numbers. */
class FigureDecisionsTest {
    @Test
    void figureTellsHowItWasReadWhatItCountsAndWhoVouches() {
        String text = "Lensmann Kari Moe sier at rundt 50 passasjerer er reddet.";
        assertEquals(
                "reads as about 50, counts \"passasjerer\" (person); Kari Moe vouches for it: it stands in the content"
                        + " of a1, handed over by \"sier\"",
                only(text, "rundt 50").reason());
    }

    @Test
    void figureOfNobodysContentIsTheWriters() {
        Decision decision = only("Brua kostet over 20 millioner kroner.", "over 20 millioner");
        assertTrue(decision.taken());
        assertEquals(
                "reads as more than 20000000, counts \"kroner\" (NOK); the writer vouches for it: it stands in nobody's"
                        + " content",
                decision.reason());
    }

    @Test
    void whatBefellPeopleIsTold() {
        String reason = only("I fjor omkom 22 personer i Finnmark.", "22").reason();
        assertTrue(reason.contains(", killed, when: \"I fjor\", where: \"Finnmark\""), reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les mer på side 14.|14|number-label",
                "Tips kan ringes til 22334455.|22334455|number-label",
                "Møtet er 7. oktober.|7|number-calendar",
                "Det tok fem år.|fem|number-calendar",
                "Kari Moe (47) bor i Sandvær.|47|number-age",
                "Laget vant 3–1.|3|number-score",
                "Tusen takk, sa hun.|Tusen|number-saying",
            })
    void numberThatIsNoFigureSaysWhy(String text, String number, String rule) {
        Decision decision = only(text, number);
        assertEquals(rule, decision.rule());
        assertEquals(false, decision.taken());
    }

    @Test
    void articlesAreNotSpokenOf() {
        assertEquals(
                List.of(),
                decisions("Det var en mann i en bil.").stream()
                        .filter(decision -> decision.rule().startsWith("number-"))
                        .toList());
    }

    @Test
    void everyRuleIsInTheBook() {
        String text = "Kari Moe (47) kom 7. oktober til side 4, vant 3–1 og sa tusen takk til 20 gjester.";
        List<String> known = ArticleReader.rules().stream().map(Rule::id).toList();
        for (Decision decision : decisions(text)) {
            assertTrue(known.contains(decision.rule()), decision::toString);
        }
    }

    private static Decision only(String text, String words) {
        List<Decision> found = decisions(text).stream()
                .filter(decision -> text.substring(
                                decision.span().start(), decision.span().end())
                        .equals(words))
                .filter(decision ->
                        decision.rule().startsWith("number-") || decision.rule().startsWith("figure-"))
                .toList();
        assertEquals(1, found.size(), () -> decisions(text).toString());
        return found.get(0);
    }

    private static List<Decision> decisions(String text) {
        return CheckedReader.explain(Article.of(text)).decisions();
    }
}
