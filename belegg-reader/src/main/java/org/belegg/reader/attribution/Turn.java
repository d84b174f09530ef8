package org.belegg.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.belegg.model.Span;
import org.belegg.reader.story.StoryParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of direct speech by one speaker inside one paragraph.
 *
 * @param paragraph where it stands
 * @param content the spoken words, without dashes, marks and the reporting clause
 * @param clause the reporting clause that hands it over, or null when none does
 * @param endsParagraph whether nothing but its own words and clause stands behind it in the paragraph
 */
record Turn(
        StoryParagraph paragraph,
        List<Span> content,
        @Nullable ReportingClause clause,
        boolean endsParagraph) {
    Turn {
        content = List.copyOf(content);
    }

    /** Whether it goes on where another turn of the same paragraph stopped, only its reporting clause between. */
    boolean continuesInParagraph(Turn before) {
        if (before.paragraph().index() != paragraph.index()) {
            return false;
        }
        int stopped = before.content().get(before.content().size() - 1).end();
        int starts = content.get(0).start();
        int next = paragraph.firstSentenceFrom(stopped);
        return next == paragraph.sentences().size()
                || paragraph.sentences().get(next).span().end() > starts;
    }

    /** The same turn, handed over by this clause; the turn itself when there is none. */
    Turn handedOverBy(Optional<ReportingClause> newClause) {
        return newClause.isEmpty() ? this : new Turn(paragraph, content, newClause.get(), endsParagraph);
    }
}
