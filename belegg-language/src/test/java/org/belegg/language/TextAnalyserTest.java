package org.belegg.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;

class TextAnalyserTest {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();

    @Test
    void reportingClauseAfterItsContentIsAParenthesisUnderIt() {
        Sentence sentence = only("Broen er stengt, sier ordfører Kari Moen.", Language.NB);
        Token cue = token(sentence, "sier");
        assertEquals("PAR", cue.relation());
        assertEquals("si", cue.lemma());
        assertEquals("er", sentence.tokens().get(cue.head()).form());
        Token speaker = token(sentence, "ordfører");
        Token name = token(sentence, "Kari");
        assertEquals(List.of("SUBJ", "APP"), List.of(name.relation(), speaker.relation()));
    }

    @Test
    void contentAfterTheCueIsItsObject() {
        Sentence sentence = only("Politiet opplyser at to menn er pågrepet.", Language.NB);
        assertEquals("DOBJ", token(sentence, "er").relation());
        assertEquals("SUBJ", token(sentence, "Politiet").relation());
        assertEquals("SBU", token(sentence, "at").relation());
    }

    @Test
    void nynorskIsReadAsNynorsk() {
        Sentence sentence = only("Brua er stengd, seier ordførar Kari Moen.", Language.NN);
        assertEquals("PAR", token(sentence, "seier").relation());
        assertEquals("seie", token(sentence, "seier").lemma());
        assertEquals("vere", token(sentence, "er").lemma());
    }

    @Test
    void personIsFoundWithItsSpan() {
        Sentence sentence = only("Ordfører Kari Moen møtte pressen i Bergen i dag.", Language.NB);
        assertEquals(new Name(NameType.PER, 1, 3), sentence.names().get(0));
        assertEquals(new Name(NameType.GPE_LOC, 6, 7), sentence.names().get(1));
    }

    @Test
    void givenTokensAreKept() {
        AnalysedText text =
                ANALYSER.analyse(List.of(List.of("Hun", "kom", "kl.18"), List.of(), List.of("Ja")), Language.NB);
        assertEquals("Hun kom kl.18\nJa\n", text.text());
        List<Sentence> sentences = text.sentences().toList();
        assertEquals(2, sentences.size());
        assertEquals(new Span(8, 13), sentences.get(0).tokens().get(2).span());
    }

    @Test
    void bodyOutsideTheTextIsAWrongCall() {
        assertThrows(IllegalArgumentException.class, () -> ANALYSER.analyse("Kort.", new Span(0, 6), Language.NB));
    }

    private static Sentence only(String text, Language language) {
        List<Sentence> sentences = ANALYSER.analyse(text, new Span(0, text.length()), language)
                .sentences()
                .toList();
        assertEquals(1, sentences.size());
        return sentences.get(0);
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
