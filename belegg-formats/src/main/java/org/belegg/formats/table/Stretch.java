package org.belegg.formats.table;

import java.util.List;
import org.belegg.model.Span;

/**
 * A place in a story with the words that stand there.
 *
 * @param text what the story holds there, unchanged
 * @param notes what its column tells beside that, in the order of {@link Heading#notes()}; empty where there is nothing to say
 */
public record Stretch(Span span, String text, List<String> notes) {
    public Stretch {
        notes = List.copyOf(notes);
    }
}
