package org.belegg.archive.article;

import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody in a story is over all stories, as far as the story itself tells. The name of a body, place or state is one
 * speaker wherever it stands, and so, until {@link org.belegg.archive.speaker.SpeakerLinks} looks closer, is a name of at
 * least two words. A person with one name only ("Moen"), and whoever has none ("naboen"), is somebody of their own in each
 * story: the same surname alone never makes two people one.
 *
 * @param name as it stands
 * @param type what sort of thing it is
 * @param which of those with this name: empty for the one known everywhere, the key of the only story that it belongs to,
 *     or whose body it is ("of IL")
 * @param kin what it has in common with others that it may be one with, or null for nothing
 * @param link why it is one with those in other stories, as far as that is known yet; null for one of its own
 */
record SpeakerIdentity(
        String name,
        EntityType type,
        String which,
        @Nullable String kin,
        @Nullable String link) {
    /** Links that somebody's word undid. */
    static final String APART = "apart";

    /**
     * Who an entity is.
     *
     * @param entity as people corrected it
     * @param key of its story
     * @param isApart whether a person said that it is somebody else than in other stories
     */
    static SpeakerIdentity of(Entity entity, String key, boolean isApart) {
        String name = entity.name();
        EntityType type = entity.type();
        boolean isNamed = entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
        if (isApart) {
            return new SpeakerIdentity(name, type, key, null, APART);
        }
        if (!isNamed) {
            return new SpeakerIdentity(name, type, key, null, null);
        }
        String iso = entity.iso();
        if (type == EntityType.STATE && iso != null) {
            return new SpeakerIdentity(name, type, "", "iso " + iso, null);
        }
        String owner = iso != null ? iso : entity.parent();
        if (type == EntityType.ORGANISATION && owner != null) {
            return new SpeakerIdentity(name, type, "of " + owner, null, "name of " + owner);
        }
        return ofName(name, type, key);
    }

    /** Who somebody is of whom no more than the name is known. */
    static SpeakerIdentity ofName(String name, EntityType type, String key) {
        if (type != EntityType.PERSON) {
            return new SpeakerIdentity(name, type, "", null, "name");
        }
        String folded = Folding.name(name);
        int first = folded.indexOf(' ');
        return first < 0
                ? new SpeakerIdentity(name, type, key, null, null)
                : new SpeakerIdentity(
                        name, type, "", folded.substring(0, first) + folded.substring(folded.lastIndexOf(' ')), null);
    }
}
