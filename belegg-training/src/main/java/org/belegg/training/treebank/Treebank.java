package org.belegg.training.treebank;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Language;

/**
 * The documents of one written standard.
 *
 * @param language which standard
 * @param documents in the file's order
 */
public record Treebank(Language language, List<TreebankDocument> documents) {
    public Treebank {
        documents = List.copyOf(documents);
    }

    /** All sentences of all documents, in order. */
    public Stream<TreebankSentence> sentences() {
        return documents.stream().flatMap(document -> document.sentences().stream());
    }

    /** How many tokens there are in all. */
    public int tokenCount() {
        return sentences().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
}
