package org.belegg.formats.table;

import java.util.List;
import java.util.stream.Stream;
import org.belegg.model.Article;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** Several spans in one cell. */
final class Stretches {
    private Stretches() {}

    /** The cell with these spans and nothing beside them. */
    static Cell cell(Article article, List<Span> spans) {
        return Cell.of(spans.stream().map(span -> of(article, span)).toList());
    }

    /** A span with its words and with notes, of which null has nothing to say. */
    static Stretch of(Article article, Span span, @Nullable String... notes) {
        return new Stretch(
                span,
                article.textOf(span),
                Stream.of(notes).map(note -> note == null ? "" : note).toList());
    }

    /** The span from where the first begins to where the last ends. */
    static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(start);
        return new Span(start, end);
    }
}
