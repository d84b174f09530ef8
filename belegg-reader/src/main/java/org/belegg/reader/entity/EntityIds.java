package org.belegg.reader.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.model.Entity;
import org.jspecify.annotations.Nullable;

/** The ids of those whom a story speaks of, in the order of first mention: "e1", "e2", ... */
final class EntityIds {
    private final List<Individual> inOrder = new ArrayList<>();
    private final Map<Individual, String> ids = new HashMap<>();

    EntityIds(List<Individual> individuals) {
        individuals.stream().distinct().filter(Individual::isMentioned).forEach(inOrder::add);
        inOrder.sort(Comparator.comparing(Individual::firstMention).thenComparing(Individual::name));
        for (Individual one : inOrder) {
            ids.put(one, "e" + (ids.size() + 1));
        }
    }

    /** The id of one; null for null, and for one that is not mentioned. */
    @Nullable
    String of(@Nullable Individual individual) {
        return individual == null ? null : ids.get(individual);
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Individual one : inOrder) {
            String id = "e" + (entities.size() + 1);
            entities.add(new Entity(
                    id, one.type(), one.name(), one.mentions(), one.roles(), one.standsFor(), one.iso(), one.parent()));
        }
        return entities;
    }
}
