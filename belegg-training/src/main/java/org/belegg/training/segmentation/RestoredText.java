package org.belegg.training.segmentation;

import java.util.List;
import org.belegg.model.Span;

/**
 * A treebank document as running text, and where its sentences and tokens came to stand in it.
 *
 * @param text paragraphs parted by blank lines, a headline being a paragraph
 * @param sentences in text order
 * @param tokens in text order
 * @param paragraphEnds where the text before the blank lines ends, in text order
 */
public record RestoredText(String text, List<Span> sentences, List<Span> tokens, List<Integer> paragraphEnds) {
    public RestoredText {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        paragraphEnds = List.copyOf(paragraphEnds);
    }
}
