package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.belegg.reader.attribution.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with its speaker.
 *
 * @param finding the attribution as its words stand
 * @param speaker the id of the entity that speaks, or null when it is not known
 * @param ground how the speaker was told, or null when it was not
 * @param channels for each of its channels the id of its entity, or null where it is none
 */
public record CastFinding(
        Finding finding, @Nullable String speaker, @Nullable SpeakerGround ground, List<@Nullable String> channels) {
    public CastFinding {
        channels = Collections.unmodifiableList(new ArrayList<>(channels));
    }
}
