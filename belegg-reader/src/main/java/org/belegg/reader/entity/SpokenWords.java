package org.belegg.reader.entity;

import java.util.List;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding;

/** Which stretches of a story are somebody's direct speech. "Han" after a quotation is nobody of whom it speaks. */
final class SpokenWords {
    private final List<Span> stretches;

    SpokenWords(List<Finding> findings) {
        stretches = findings.stream()
                .filter(finding -> finding.type() == AttributionType.DIRECT)
                .flatMap(finding -> finding.content().stream())
                .sorted()
                .toList();
    }

    /** Whether this stands in direct speech. */
    boolean holds(Span span) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span stretch = stretches.get(middle);
            if (span.start() < stretch.start()) {
                high = middle - 1;
            } else if (span.start() >= stretch.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
