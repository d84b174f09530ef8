package org.belegg.reader.story;

import org.belegg.model.Span;

/**
 * A noun phrase where it stands in a sentence.
 *
 * @param sentence the sentence
 * @param first the index of its first token
 * @param end the index after its last token
 * @param head the index of its head, in that range
 */
public record Phrase(StorySentence sentence, int first, int end, int head) {
    public Phrase {
        if (first < 0 || head < first || end <= head || end > sentence.size()) {
            throw new IllegalArgumentException(
                    "need 0 <= first <= head < end, got first=" + first + " head=" + head + " end=" + end);
        }
    }

    /** Where it stands in the text. */
    public Span span() {
        return sentence.span(first, end);
    }

    /** Whether this token of the sentence belongs to it. */
    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
