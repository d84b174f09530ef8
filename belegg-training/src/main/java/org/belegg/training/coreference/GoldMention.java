package org.belegg.training.coreference;

/**
 * A mention by its tokens: those of one sentence from {@code first} up to, not including, {@code end}.
 *
 * @param sentence the sentence's place in the story, from 0
 * @param first index of its first token in the sentence
 * @param end index after its last token
 */
public record GoldMention(int sentence, int first, int end) {
    public GoldMention {
        if (sentence < 0 || first < 0 || end <= first) {
            throw new IllegalArgumentException(
                    "need 0 <= first < end, got sentence=" + sentence + " first=" + first + " end=" + end);
        }
    }
}
