package org.belegg.language;

import java.util.List;
import org.belegg.model.Span;

/**
 * A paragraph or a headline: what stands between blank lines, or on a line of its own in a text that has one line
 * a paragraph.
 *
 * @param span from the first sentence's start to the last one's end
 * @param sentences in text order; never empty
 */
public record Paragraph(Span span, List<Sentence> sentences) {
    public Paragraph {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a paragraph needs a sentence, none at " + span);
        }
    }
}
