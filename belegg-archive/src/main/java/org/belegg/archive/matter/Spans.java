package org.belegg.archive.matter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.belegg.model.Span;

/** Stretches of one text, asked whether they cover a word. */
final class Spans {
    private final List<Span> spans;
    private final int[] reach;

    Spans(Collection<Span> spans) {
        this.spans = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        this.reach = new int[this.spans.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, this.spans.get(i).end());
            reach[i] = furthest;
        }
    }

    /** Whether one of them holds all of a span. */
    boolean cover(Span word) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= word.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && reach[i] >= word.end(); i--) {
            if (spans.get(i).end() >= word.end()) {
                return true;
            }
        }
        return false;
    }
}
