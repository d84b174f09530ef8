package org.belegg.language;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Language;

/**
 * A text taken apart. The text is never altered; all spans count in it.
 *
 * @param text the text as it was given
 * @param language the language it was analysed as
 * @param paragraphs in text order; empty for a text without any word
 */
public record AnalysedText(String text, Language language, List<Paragraph> paragraphs) {
    public AnalysedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** All sentences of all paragraphs, in text order. */
    public Stream<Sentence> sentences() {
        return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream());
    }
}
