package org.belegg.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.belegg.language.Models;
import org.belegg.language.TextAnalyser;
import org.belegg.language.linear.ModelReader;
import org.belegg.model.Language;
import org.belegg.training.evaluation.Evaluator;
import org.belegg.training.evaluation.Scores;
import org.belegg.training.treebank.Treebank;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final List<Treebank> TREEBANKS =
            List.of(MadeUpTreebank.of(Language.NB), MadeUpTreebank.of(Language.NN));
    private static final Training.Rounds FEW = new Training.Rounds(2, 3, 2, 4, 4);
    private static final List<String> PROGRESS = Collections.synchronizedList(new ArrayList<>());
    private static final Map<String, byte[]> MODELS = new Training(FEW, PROGRESS::add).train(TREEBANKS);

    @Test
    void sameTreebankGivesTheSameBytes() {
        Map<String, byte[]> again = new Training(FEW, line -> {}).train(TREEBANKS);
        assertEquals(Models.KINDS, List.copyOf(MODELS.keySet()));
        MODELS.forEach((kind, bytes) -> assertArrayEquals(bytes, again.get(kind), kind));
    }

    @Test
    void whatIsLearnedIsKnown() {
        Models models = Models.read(kind -> ModelReader.of(bytes(kind), kind, kind));
        Scores scores = new Evaluator(TextAnalyser.of(models)).evaluate(TREEBANKS.get(0));
        assertEquals(1, scores.partsOfSpeech().f1());
        assertEquals(1, scores.tags().f1());
        assertEquals(1, scores.lemmas().f1());
        assertEquals(1, scores.arcs().f1());
        assertEquals(1, scores.relation("PAR").f1());
        assertEquals(1, scores.names().f1());
        assertEquals(144, scores.nameType("PER").expected());
    }

    @Test
    void progressNamesEachModel() {
        String all = String.join("\n", PROGRESS);
        for (String part : List.of(
                "tagger 2 of 2, round 3 of 3", "lemmatiser", "cross tagging", "parser 2 of 2, round 4 of 4", "names")) {
            assertTrue(all.contains(part), part);
        }
    }

    @Test
    void everyCardHasAllItsFigures() {
        for (String kind : Models.KINDS) {
            String card = new ModelCard(kind).fill(TrainingCommand.values(bytes(kind), TREEBANKS, Map.of()));
            assertTrue(card.contains("## Licence") && !card.contains("{"), card);
        }
    }

    private static byte[] bytes(String kind) {
        return Objects.requireNonNull(MODELS.get(kind), kind);
    }
}
