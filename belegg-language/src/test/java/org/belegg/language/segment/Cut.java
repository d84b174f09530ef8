package org.belegg.language.segment;

import java.util.List;
import java.util.stream.Collectors;
import org.belegg.model.Language;
import org.belegg.model.Span;

/** Shows how a text is cut, for tests: tokens parted by a space, sentences by " | ", paragraphs by " ¶ ". */
final class Cut {
    private static final Segmenter SEGMENTER = new Segmenter();

    private Cut() {}

    static List<SegmentedParagraph> paragraphs(String text, Language language) {
        return SEGMENTER.segment(text, new Span(0, text.length()), language);
    }

    static String cut(String text) {
        return cut(text, Language.NB);
    }

    static String cut(String text, Language language) {
        return paragraphs(text, language).stream()
                .map(paragraph -> paragraph.sentences().stream()
                        .map(sentence -> sentence.tokens().stream()
                                .map(SegmentedToken::form)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.joining(" ¶ "));
    }
}
