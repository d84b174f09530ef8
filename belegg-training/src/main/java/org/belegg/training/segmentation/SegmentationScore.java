package org.belegg.training.segmentation;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.segment.SegmentedSentence;
import org.belegg.language.segment.Segmenter;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankDocument;

/**
 * How well restored treebank text was segmented.
 *
 * @param boundaries the places where a sentence ends
 * @param innerBoundaries those among them where no paragraph ends, which blank lines do not give away
 * @param sentences whole sentences: both ends right, and no boundary between
 * @param tokens start and end right
 */
public record SegmentationScore(Score boundaries, Score innerBoundaries, Score sentences, Score tokens) {
    private static final SegmentationScore NONE = new SegmentationScore(Score.NONE, Score.NONE, Score.NONE, Score.NONE);

    /** Segments all documents and compares. */
    public static SegmentationScore of(Treebank treebank, Segmenter segmenter) {
        SegmentationScore total = NONE;
        for (TreebankDocument document : treebank.documents()) {
            total = total.plus(of(TextRestorer.restore(document), segmenter, treebank.language()));
        }
        return total;
    }

    private static SegmentationScore of(RestoredText restored, Segmenter segmenter, Language language) {
        String text = restored.text();
        List<Span> sentences = new ArrayList<>();
        List<Span> tokens = new ArrayList<>();
        segmenter.segment(text, new Span(0, text.length()), language).stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .forEach((SegmentedSentence sentence) -> {
                    sentences.add(sentence.span());
                    sentence.tokens().forEach(token -> tokens.add(token.span()));
                });
        List<Integer> expectedEnds = ends(restored.sentences());
        List<Integer> foundEnds = ends(sentences);
        Score boundaries = Score.compare(expectedEnds, foundEnds);
        expectedEnds.removeAll(restored.paragraphEnds());
        foundEnds.removeAll(restored.paragraphEnds());
        return new SegmentationScore(
                boundaries,
                Score.compare(expectedEnds, foundEnds),
                Score.compare(restored.sentences(), sentences),
                Score.compare(restored.tokens(), tokens));
    }

    private static List<Integer> ends(List<Span> spans) {
        List<Integer> ends = new ArrayList<>();
        spans.forEach(span -> ends.add(span.end()));
        return ends;
    }

    private SegmentationScore plus(SegmentationScore other) {
        return new SegmentationScore(
                boundaries.plus(other.boundaries),
                innerBoundaries.plus(other.innerBoundaries),
                sentences.plus(other.sentences),
                tokens.plus(other.tokens));
    }
}
