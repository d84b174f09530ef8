package org.belegg.language.segment;

import java.util.List;
import org.belegg.model.Span;

/**
 * A paragraph, a headline, a caption or a list item.
 *
 * @param span from the first sentence's start to the last one's end
 * @param sentences in text order; never empty
 */
public record SegmentedParagraph(Span span, List<SegmentedSentence> sentences) {
    public SegmentedParagraph {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs a sentence, none at " + span);
        }
    }
}
