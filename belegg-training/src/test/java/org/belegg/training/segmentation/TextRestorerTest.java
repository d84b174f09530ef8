package org.belegg.training.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.segment.Segmenter;
import org.belegg.model.Language;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankDocument;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;
import org.junit.jupiter.api.Test;

class TextRestorerTest {
    /** A document of sentences whose tokens are parted by spaces. */
    private static TreebankDocument document(String... sentences) {
        List<TreebankSentence> made = new ArrayList<>();
        for (String sentence : sentences) {
            List<TreebankToken> tokens = new ArrayList<>();
            for (String form : sentence.split(" ", -1)) {
                tokens.add(new TreebankToken(form, form, "ukjent", List.of(), TreebankToken.ROOT, "FRAG", "O"));
            }
            made.add(new TreebankSentence("", tokens));
        }
        return new TreebankDocument("", made);
    }

    private static String text(String... sentences) {
        return TextRestorer.restore(document(sentences)).text();
    }

    @Test
    void marksTakeTheirOrdinarySpaces() {
        assertEquals(
                "«Ferja» (som er gammel) går kl. 9, sier Moe: \"Ja\"!\n\n",
                text("« Ferja » ( som er gammel ) går kl. 9 , sier Moe : \" Ja \" !"));
    }

    @Test
    void scoresAndSlashesAreClosedUpAndDashesAreNot() {
        assertEquals("3-1 - eller og/eller.\n\n", text("3 - 1 - eller og / eller ."));
    }

    @Test
    void compoundAfterAQuotationIsClosedUp() {
        assertEquals("«Omvei»-serien, \"Omvei\"s slutt.\n\n", text("« Omvei » -serien , \" Omvei \" s slutt ."));
    }

    @Test
    void headlineIsAParagraphWithoutItsMark() {
        assertEquals("Ferja står\n\nMoe venter. Lie går.\n\n", text("Ferja står |", "Moe venter .", "Lie går ."));
    }

    @Test
    void fiveSentencesMakeAParagraph() {
        assertEquals("A. A. A. A. A.\n\nB.\n\n", text("A .", "A .", "A .", "A .", "A .", "B ."));
    }

    @Test
    void abbreviationSharesItsFullStopWithTheSentence() {
        RestoredText restored = TextRestorer.restore(document("Båter m.m. ."));
        assertEquals("Båter m.m.\n\n", restored.text());
        assertEquals(
                List.of("Båter", "m.m", "."),
                restored.tokens().stream()
                        .map(span -> restored.text().substring(span.start(), span.end()))
                        .toList());
    }

    @Test
    void segmenterIsScoredAgainstTheTreebank() {
        // The treebank keeps "A." together; the segmenter takes the full stop for the sentence's end.
        Treebank treebank = new Treebank(
                Language.NB, List.of(document("Ferja står |", "Klasse A. er full .", "Moe venter på B. Det .")));
        SegmentationScore score = SegmentationScore.of(treebank, new Segmenter());
        assertEquals(new Score(3, 4, 3), score.boundaries());
        assertEquals(new Score(1, 2, 1), score.innerBoundaries());
        assertEquals(new Score(3, 4, 2), score.sentences());
        assertEquals(new Score(13, 14, 12), score.tokens());
    }

    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        Score score = new Score(4, 5, 3);
        assertEquals(0.6, score.precision());
        assertEquals(0.75, score.recall());
        assertEquals(2 * 0.6 * 0.75 / (0.6 + 0.75), score.f1(), 1e-12);
        assertEquals(0.0, Score.NONE.f1());
    }
}
