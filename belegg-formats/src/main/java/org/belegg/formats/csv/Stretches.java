package org.belegg.formats.csv;

import java.util.List;
import org.belegg.model.Span;

/** Several spans in one cell. */
final class Stretches {
    private Stretches() {}

    /** {@code 12-30 41-60}: start and end of each span, half-open; empty for none. */
    static Cell cell(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(span.start())
                    .append('-')
                    .append(span.end());
        }
        return Cell.of(text.toString());
    }

    /** The span from where the first begins to where the last ends. */
    static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElse(0);
        int end = spans.stream().mapToInt(Span::end).max().orElse(start);
        return new Span(start, end);
    }
}
