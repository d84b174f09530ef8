package org.belegg.reader.time;

import java.util.List;
import org.belegg.model.TimeMention;
import org.belegg.model.Warning;
import org.belegg.reader.evidence.Decision;

/**
 * The times of an article.
 *
 * @param mentions in text order, not overlapping
 * @param decisions what led to them, in text order: what each was read as, which constraints narrowed it, and what was
 *     passed over
 * @param warnings in text order: what no calendar has
 */
public record Times(List<TimeMention> mentions, List<Decision> decisions, List<Warning> warnings) {
    public Times {
        mentions = List.copyOf(mentions);
        decisions = List.copyOf(decisions);
        warnings = List.copyOf(warnings);
    }
}
