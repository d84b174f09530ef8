package org.belegg.model;

import org.jspecify.annotations.Nullable;

/**
 * A title or position that an article gives somebody.
 *
 * @param text as it stands, without the name: "leder", "Norges statsminister"
 * @param organisation the body or state that it is a role in, or null when the article does not say
 */
public record Role(String text, @Nullable String organisation) {
    public Role {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a role needs words");
        }
    }
}
