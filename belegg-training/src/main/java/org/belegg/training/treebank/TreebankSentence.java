package org.belegg.training.treebank;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or a headline of the treebank.
 *
 * @param id such as {@code ap001_0000:1}; empty when the file gives none
 * @param tokens in text order; never empty
 */
public record TreebankSentence(String id, List<TreebankToken> tokens) {
    public TreebankSentence {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence \"" + id + "\" has no token");
        }
        for (TreebankToken token : tokens) {
            if (token.head() >= tokens.size()) {
                throw new IllegalArgumentException("sentence \"" + id + "\" of " + tokens.size() + " tokens: \""
                        + token.form() + "\" has head " + token.head());
            }
        }
    }

    /** Whether it ends in the mark after a headline. */
    public boolean isHeadline() {
        return tokens.get(tokens.size() - 1).endsHeadline();
    }

    /**
     * The sentence as a text shows it: without the mark after a headline. The mark is always the last token and
     * never a head. A sentence of nothing but the mark is returned as it is.
     */
    public TreebankSentence asText() {
        if (!isHeadline() || tokens.size() == 1) {
            return this;
        }
        return new TreebankSentence(id, new ArrayList<>(tokens.subList(0, tokens.size() - 1)));
    }
}
