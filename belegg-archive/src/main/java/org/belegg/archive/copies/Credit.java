package org.belegg.archive.copies;

import org.belegg.model.Span;

/**
 * An agency that a story names as one that it has its text from: in a byline, a dateline or a signature.
 *
 * @param name of the agency, the same whichever of its names the story uses: "NTB"
 * @param span where the story names it
 */
public record Credit(String name, Span span) {
    public Credit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an agency has a name; got nothing at " + span);
        }
    }
}
