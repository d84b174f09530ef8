package org.belegg.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place, state, document or group of the article.
 *
 * @param id names it inside its reading: "e1", "e2", ... in the order of first mention
 * @param type what sort of thing it is
 * @param name the fullest name that the article gives, or for an unnamed one the description without its article
 * @param mentions every place that speaks of it, in text order; never empty
 * @param roles its titles and positions, in text order; may be empty
 * @param standsFor the name of what it speaks for ("Moskva" for "Russland"), or null when it speaks for itself
 * @param iso the ISO 3166 code of the state that it is or belongs to, or null when it is none or the article does not say
 * @param parent the name of the body or state that it belongs to ("israelsk UD": "Israel"), or null when the article does not say
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<Mention> mentions,
        List<Role> roles,
        @Nullable String standsFor,
        @Nullable String iso,
        @Nullable String parent) {
    public Entity {
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
        if (name.isBlank()) {
            throw new IllegalArgumentException("entity " + id + " needs a name");
        }
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("entity " + id + " (" + name + ") needs a mention");
        }
    }

    /** One that is no state and belongs to none. */
    public Entity(
            String id,
            EntityType type,
            String name,
            List<Mention> mentions,
            List<Role> roles,
            @Nullable String standsFor) {
        this(id, type, name, mentions, roles, standsFor, null, null);
    }
}
