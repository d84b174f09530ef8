package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.List;
import org.belegg.model.Attribution;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;

/**
 * The figures of an article.
 *
 * @param figures in text order, not overlapping
 * @param warnings about numbers that could not be read, in text order
 */
public record FoundFigures(List<Figure> figures, List<Warning> warnings) {
    public FoundFigures {
        figures = List.copyOf(figures);
        warnings = List.copyOf(warnings);
    }

    /** The same without figures of which nothing tells what they count, and which stand in one of these times. */
    public FoundFigures outside(List<TimeMention> times) {
        List<Span> spans = times.stream().map(TimeMention::span).sorted().toList();
        List<Figure> kept = new ArrayList<>();
        int next = 0;
        for (Figure figure : figures) {
            while (next < spans.size() && spans.get(next).end() <= figure.span().start()) {
                next++;
            }
            boolean inTime = next < spans.size()
                    && spans.get(next).start() < figure.span().end();
            if (!inTime || figure.ofSpan() != null || figure.unit() != null) {
                kept.add(figure);
            }
        }
        return new FoundFigures(kept, warnings);
    }

    /** The figures, each with the innermost attribution in whose content it stands. */
    public List<Figure> vouchedForBy(List<Attribution> attributions) {
        return Vouchers.vouch(figures, attributions);
    }
}
