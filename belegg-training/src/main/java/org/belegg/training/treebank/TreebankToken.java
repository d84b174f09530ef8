package org.belegg.training.treebank;

import java.util.List;

/**
 * One line of the treebank.
 *
 * @param form the token as written
 * @param lemma its dictionary form
 * @param partOfSpeech such as {@code subst}
 * @param features its morphology in the treebank's order; may be empty
 * @param head the index of its head in the sentence, from 0, or {@link #ROOT}
 * @param relation the label of the arc to its head
 * @param name its part in a name: {@code O}, or {@code B-} or {@code I-} and a type such as {@code PER}
 */
public record TreebankToken(
        String form, String lemma, String partOfSpeech, List<String> features, int head, String relation, String name) {
    /** The head of a tree's root. */
    public static final int ROOT = -1;

    /** What the treebank writes after a headline; it is no text. */
    public static final String END_OF_HEADLINE = "|";

    public TreebankToken {
        features = List.copyOf(features);
        if (head < ROOT) {
            throw new IllegalArgumentException("\"" + form + "\" cannot have head " + head);
        }
    }

    /** Whether this is the mark after a headline, which no text holds. */
    public boolean endsHeadline() {
        return form.equals(END_OF_HEADLINE);
    }
}
