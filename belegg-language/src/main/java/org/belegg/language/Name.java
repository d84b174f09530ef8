package org.belegg.language;

/**
 * A name in a sentence: the tokens from {@code first} up to, not including, {@code end}.
 *
 * @param type what it names
 * @param first index of its first token in the sentence
 * @param end index after its last token
 */
public record Name(NameType type, int first, int end) {
    public Name {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("need 0 <= first < end, got first=" + first + " end=" + end);
        }
    }
}
