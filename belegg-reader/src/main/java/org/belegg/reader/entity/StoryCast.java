package org.belegg.reader.entity;

import java.util.List;
import org.belegg.model.Entity;
import org.belegg.reader.attribution.Finding;

/**
 * The people, bodies and things of a story, and what they say.
 *
 * @param findings the attributions with their speakers, in the order given
 * @param repeated those left out since a speaker only speaks of himself in them
 * @param entities in the order of first mention, with ids
 */
public record StoryCast(List<CastFinding> findings, List<Finding> repeated, List<Entity> entities) {
    public StoryCast {
        findings = List.copyOf(findings);
        repeated = List.copyOf(repeated);
        entities = List.copyOf(entities);
    }
}
