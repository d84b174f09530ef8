package org.belegg.formats.markdown;

import org.belegg.formats.ReadingFormat;
import org.belegg.model.Reading;

/**
 * A report in Markdown (CommonMark, with GitHub's tables): each story's attributions by speaker, its numbers with who says
 * each, its days, and what is told as hearsay, all with their lines. The story's words stay words, whatever they look like.
 */
public final class MarkdownFormat implements ReadingFormat {
    @Override
    public String write(Reading reading, int place) {
        return new MarkdownReport(reading).render();
    }
}
