package org.belegg.training.treebank;

import java.util.List;

/**
 * A document of the treebank: an article, or a part of one.
 *
 * @param id the file name after {@code newdoc}, such as {@code ap001_0000.conll}; empty when the file gives none
 * @param sentences in text order; never empty
 */
public record TreebankDocument(String id, List<TreebankSentence> sentences) {
    public TreebankDocument {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("document \"" + id + "\" has no sentence");
        }
    }
}
