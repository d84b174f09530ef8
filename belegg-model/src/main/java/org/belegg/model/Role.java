package org.belegg.model;

import org.jspecify.annotations.Nullable;

/**
 * A title or position that an article gives somebody.
 *
 * @param text as it stands, without the name: "leder", "Norges statsminister"
 * @param organisation the body or state that it is a role in, or null when the article does not say
 * @param past whether somebody had it once and has it no longer: "tidligere kuppleder"
 */
public record Role(String text, @Nullable String organisation, boolean past) {
    public Role {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a role needs words");
        }
    }

    /** One that somebody has now. */
    public Role(String text, @Nullable String organisation) {
        this(text, organisation, false);
    }
}
