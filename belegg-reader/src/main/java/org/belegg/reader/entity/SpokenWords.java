package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.story.StorySentence;

/** Which stretches of a story are somebody's direct speech. "Han" after a quotation is nobody of whom it speaks. */
final class SpokenWords {
    /** The number of what nobody speaks. */
    static final int NONE = -1;

    private record Stretch(Span span, int speech) {}

    private final List<Stretch> stretches = new ArrayList<>();

    SpokenWords(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).type() == AttributionType.DIRECT) {
                for (Span span : findings.get(i).content()) {
                    stretches.add(new Stretch(span, i));
                }
            }
        }
        stretches.sort(Comparator.comparing(Stretch::span));
    }

    /** Where a token stands, for {@link Memory}. */
    Memory.Place place(StorySentence sentence, int token) {
        return new Memory.Place(
                sentence.number(), token, speechAt(sentence.token(token).span()));
    }

    /** Whether this stands in direct speech. */
    boolean holds(Span span) {
        return speechAt(span) != NONE;
    }

    /** The number of the speech in which this stands, the same for all its stretches; {@link #NONE} outside. */
    int speechAt(Span span) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Stretch stretch = stretches.get(middle);
            if (span.start() < stretch.span().start()) {
                high = middle - 1;
            } else if (span.start() >= stretch.span().end()) {
                low = middle + 1;
            } else {
                return stretch.speech();
            }
        }
        return NONE;
    }
}
