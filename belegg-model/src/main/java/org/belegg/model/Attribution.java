package org.belegg.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage that the writer hands over to somebody else.
 *
 * @param id names it inside its reading: "a1", "a2", ... in text order
 * @param type verbatim, retold, or both
 * @param stance what the source does with the content
 * @param source the words that name whom the content is attributed to; empty when none do
 * @param cue the words that hand over; empty when none do
 * @param content the words handed over, in text order; never empty
 * @param speaker the id of the entity that the source stands for, or null when it is not known
 * @param channel what passed it on, outermost first; may be empty
 * @param within the id of the innermost attribution whose content this one stands in, or null
 * @param evidence the rule that found it; see {@code belegg list rules}
 */
public record Attribution(
        String id,
        AttributionType type,
        Stance stance,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        @Nullable String speaker,
        List<Channel> channel,
        @Nullable String within,
        String evidence) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        channel = List.copyOf(channel);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("attribution " + id + " needs a content");
        }
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("attribution " + id + " needs its evidence");
        }
        if (id.equals(within)) {
            throw new IllegalArgumentException("attribution " + id + " cannot stand within itself");
        }
    }
}
