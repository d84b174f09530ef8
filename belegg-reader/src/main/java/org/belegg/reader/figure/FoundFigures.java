package org.belegg.reader.figure;

import java.util.List;
import org.belegg.model.Attribution;
import org.belegg.model.Figure;
import org.belegg.model.Warning;
import org.belegg.reader.evidence.Decision;

/**
 * The figures of an article.
 *
 * @param figures in text order, not overlapping
 * @param left numbers that are no figures, and why, in text order
 * @param warnings about numbers that could not be read, in text order
 */
public record FoundFigures(List<Figure> figures, List<Decision> left, List<Warning> warnings) {
    public FoundFigures {
        figures = List.copyOf(figures);
        left = List.copyOf(left);
        warnings = List.copyOf(warnings);
    }

    /** The figures, each with the innermost attribution in whose content it stands. */
    public List<Figure> vouchedForBy(List<Attribution> attributions) {
        return Vouchers.vouch(figures, attributions);
    }
}
