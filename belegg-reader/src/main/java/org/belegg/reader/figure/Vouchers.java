package org.belegg.reader.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belegg.model.Attribution;
import org.belegg.model.Figure;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells who stands behind each figure: the innermost attribution whose content holds it. */
final class Vouchers {
    /** A stretch of an attribution's content, and how many characters the whole content has. */
    private record Stretch(Span span, String id, int size) {}

    private Vouchers() {}

    /** The figures, which are in text order, each with the id of its attribution; null in the writer's own voice. */
    static List<Figure> vouch(List<Figure> figures, List<Attribution> attributions) {
        List<Stretch> stretches = attributions.stream()
                .flatMap(attribution -> attribution.content().stream()
                        .map(span -> new Stretch(span, attribution.id(), size(attribution))))
                .sorted(Comparator.comparing(Stretch::span))
                .toList();
        List<Figure> vouched = new ArrayList<>(figures.size());
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        for (Figure figure : figures) {
            Span span = figure.span();
            open.removeIf(stretch -> stretch.span().end() <= span.start());
            while (next < stretches.size() && stretches.get(next).span().start() <= span.start()) {
                open.add(stretches.get(next));
                next++;
            }
            vouched.add(figure.withAttribution(innermost(open, span)));
        }
        return vouched;
    }

    private static @Nullable String innermost(List<Stretch> open, Span span) {
        return open.stream()
                .filter(stretch -> span.end() <= stretch.span().end())
                .min(Comparator.comparingInt(Stretch::size))
                .map(Stretch::id)
                .orElse(null);
    }

    private static int size(Attribution attribution) {
        return attribution.content().stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
    }
}
