package org.belegg.language.segment;

import java.util.List;
import org.belegg.model.Span;

/**
 * A sentence, a headline or a lead-in that ends in a colon.
 *
 * @param span from the first token's start to the last token's end
 * @param tokens in text order, not overlapping; never empty
 */
public record SegmentedSentence(Span span, List<SegmentedToken> tokens) {
    public SegmentedSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token, none at " + span);
        }
    }
}
