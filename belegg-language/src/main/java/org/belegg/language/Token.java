package org.belegg.language;

import org.belegg.model.Span;

/**
 * A word or a mark of a sentence, with its place in the sentence's dependency tree.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the text; the covered characters are the token as it was written
 * @param form the token's characters, with soft hyphens taken out and accents composed (Unicode NFC)
 * @param lemma the dictionary form
 * @param tag part of speech and morphology
 * @param head the index of its head in the sentence, or {@link #ROOT} for the root of the tree
 * @param relation the label of the arc to its head, in NDT's terms: SUBJ, DOBJ, PAR, FINV, ...
 */
public record Token(int index, Span span, String form, String lemma, Tag tag, int head, String relation) {
    /** The head of a tree's root. */
    public static final int ROOT = -1;

    public Token {
        if (head == index || head < ROOT) {
            throw new IllegalArgumentException("token " + index + " \"" + form + "\" cannot have head " + head);
        }
    }

    /** Whether it has this part of speech. */
    public boolean is(String partOfSpeech) {
        return tag.partOfSpeech().equals(partOfSpeech);
    }

    /** Whether its morphology holds this feature. */
    public boolean has(String feature) {
        return tag.has(feature);
    }
}
