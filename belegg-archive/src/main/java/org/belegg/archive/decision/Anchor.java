package org.belegg.archive.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.belegg.formats.Quotation;
import org.belegg.model.Article;
import org.belegg.model.Span;

/**
 * The words that a finding is about. A decision hangs on them: they stay where they are when the article is read again,
 * while the ids of findings may change.
 *
 * @param spans in which they stand, as "12-30 41-60"
 * @param cue where the words stand that hand them over, in the same form; empty for what is no statement
 * @param words the words, on one line, for a person to read
 */
public record Anchor(String spans, String cue, String words) {
    static Anchor of(Article article, List<Span> spans, List<Span> cue) {
        return new Anchor(text(spans), text(cue), Quotation.joined(article, spans));
    }

    /** Spans as text: {@code 12-30 41-60}. */
    public static String text(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }
}
