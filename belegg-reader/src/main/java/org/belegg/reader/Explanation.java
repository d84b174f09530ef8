package org.belegg.reader;

import java.util.List;
import org.belegg.model.Reading;
import org.belegg.reader.evidence.Decision;

/**
 * A reading with the decisions that led to it.
 *
 * @param reading what was found
 * @param decisions in text order; those that were not taken among them
 */
public record Explanation(Reading reading, List<Decision> decisions) {
    public Explanation {
        decisions = List.copyOf(decisions);
    }
}
