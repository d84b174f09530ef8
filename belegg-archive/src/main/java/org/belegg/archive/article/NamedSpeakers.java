package org.belegg.archive.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The speakers whom people named in one story. One whom the story names too is the story's entity; another becomes an
 * entity of its own. An entity stands somewhere in the text: such a one where the words for the source stand, else where
 * the words stand that hand over, else where the words begin that are handed over.
 */
final class NamedSpeakers {
    private final Reading reading;
    private final Map<String, String> mergedNames;
    private final Map<String, Named> made = new LinkedHashMap<>();
    private final Map<Span, Mention.Kind> kinds = new TreeMap<>();
    private int lastNumber;

    /** Somebody whom the story does not name. */
    private record Named(String id, String name, EntityType type, SortedMap<Span, Mention.Kind> mentions) {}

    /**
     * Nobody yet.
     *
     * @param mergedNames what those are called, by the ids of entities and statements, who were merged into others
     */
    NamedSpeakers(Reading reading, Map<String, String> mergedNames) {
        this.reading = reading;
        this.mergedNames = mergedNames;
        for (Entity entity : reading.entities()) {
            entity.mentions().forEach(mention -> kinds.putIfAbsent(mention.span(), mention.kind()));
            lastNumber = Math.max(lastNumber, number(entity.id()));
        }
    }

    /**
     * The id of the entity that a person says said something.
     *
     * @param entities those that are there, by the names that people gave them
     */
    String speaker(String name, Attribution statement, Collection<Entity> entities) {
        @Nullable String merged = mergedNames.get(statement.id());
        EntityType type = reading.entity(statement.speaker()).map(Entity::type).orElse(EntityType.PERSON);
        List<Entity> known = entities.stream()
                .filter(entity -> isCalled(entity, name) || (merged != null && isCalled(entity, merged)))
                .toList();
        if (!known.isEmpty()) {
            return known.stream()
                    .filter(entity -> entity.type() == type)
                    .findFirst()
                    .orElse(known.get(0))
                    .id();
        }
        Named speaker = made.computeIfAbsent(
                type + " " + Folding.name(name),
                unused -> new Named("e" + ++lastNumber, merged == null ? name : merged, type, new TreeMap<>()));
        for (Span span : places(statement)) {
            speaker.mentions().put(span, kind(span, name));
        }
        return speaker.id();
    }

    /** Those whom the story does not name, in the order in which they were asked for. */
    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Named speaker : made.values()) {
            List<Mention> mentions = new ArrayList<>();
            speaker.mentions().forEach((span, kind) -> mentions.add(new Mention(span, kind)));
            entities.add(new Entity(speaker.id(), speaker.type(), speaker.name(), mentions, List.of(), null));
        }
        return entities;
    }

    /** The entity under another name. */
    static Entity withName(Entity entity, String name) {
        return new Entity(
                entity.id(),
                entity.type(),
                name,
                entity.mentions(),
                entity.roles(),
                entity.standsFor(),
                entity.iso(),
                entity.parent());
    }

    private boolean isCalled(Entity entity, String name) {
        String folded = Folding.name(name);
        String merged = mergedNames.get(entity.id());
        return Folding.name(entity.name()).equals(folded)
                || (merged != null && Folding.name(merged).equals(folded));
    }

    private static List<Span> places(Attribution statement) {
        if (!statement.source().isEmpty()) {
            return statement.source();
        }
        return statement.cue().isEmpty() ? statement.content().subList(0, 1) : statement.cue();
    }

    /** What sort of words these are; what was somebody else's name is no name of this one. */
    private Mention.Kind kind(Span span, String name) {
        String words = Folding.name(reading.article().textOf(span));
        boolean isOfTheName = !words.isEmpty() && Folding.name(name).contains(words);
        Mention.Kind found = kinds.getOrDefault(span, Mention.Kind.NAME);
        return found == Mention.Kind.NAME && !isOfTheName ? Mention.Kind.DESCRIPTION : found;
    }

    private static int number(String id) {
        return id.matches("e[1-9][0-9]{0,8}") ? Integer.parseInt(id.substring(1)) : 0;
    }
}
