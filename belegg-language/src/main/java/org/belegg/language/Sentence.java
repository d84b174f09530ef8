package org.belegg.language;

import java.util.List;
import org.belegg.model.Span;

/**
 * A sentence or a headline: its tokens in text order, with a dependency tree over them, and the names in it.
 *
 * @param span from the first token's start to the last token's end
 * @param tokens never empty
 * @param names in text order, not overlapping; may be empty
 */
public record Sentence(Span span, List<Token> tokens, List<Name> names) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token, none at " + span);
        }
    }
}
