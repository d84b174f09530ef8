package org.belegg.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.jspecify.annotations.Nullable;

/** A reading's findings by id, for views that look up many: asking takes the same time in a long reading. */
public final class ReadingIndex {
    /** What a speaker is called where the article names nobody. */
    public static final String NOBODY = "no source named";

    private final Reading reading;
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();

    /** The index of one reading. */
    public ReadingIndex(Reading reading) {
        this.reading = reading;
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
        reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
    }

    /** The article of the reading. */
    public Article article() {
        return reading.article();
    }

    /** The attribution with this id, or empty when there is none; null has none. */
    public Optional<Attribution> attribution(@Nullable String id) {
        return Optional.ofNullable(attributions.get(id));
    }

    /** The entity with this id, or empty when there is none; null has none. */
    public Optional<Entity> entity(@Nullable String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The entity that said it, or empty when that is not known. */
    public Optional<Entity> speaker(Attribution attribution) {
        return Optional.ofNullable(entities.get(attribution.speaker()));
    }

    /** Who said it, by name; else the words that stand for the source, else {@link #NOBODY}. */
    public String speakerName(Attribution attribution) {
        return speaker(attribution)
                .map(Entity::name)
                .orElseGet(() -> attribution.source().isEmpty()
                        ? NOBODY
                        : Quotation.joined(reading.article(), attribution.source()));
    }

    /** Whether the article names anybody, if only by words that stand for the source. */
    public boolean namesSpeaker(Attribution attribution) {
        return speaker(attribution).isPresent() || !attribution.source().isEmpty();
    }

    /** The hands that an attribution's content went through. */
    public Chain chain(Attribution attribution) {
        return chain(attribution, this::speakerName);
    }

    /**
     * The hands that an attribution's content went through, for those who know better who said it.
     *
     * @param speakerName what the speaker of an attribution is called
     */
    public Chain chain(Attribution attribution, Function<Attribution, String> speakerName) {
        List<Chain.Link> links = new ArrayList<>();
        if (reading.article().outlet() != null) {
            links.add(new Chain.Link(reading.article().outlet(), Chain.Part.OUTLET));
        }
        for (Attribution outer : outermostFirst(attribution)) {
            outer.channel().forEach(channel -> links.add(new Chain.Link(channel.name(), Chain.Part.of(channel.how()))));
            links.add(new Chain.Link(speakerName.apply(outer), Chain.Part.SPEAKER));
        }
        return new Chain(links);
    }

    private Deque<Attribution> outermostFirst(Attribution attribution) {
        Deque<Attribution> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        @Nullable Attribution inner = attribution;
        // A reading that somebody else wrote may hold a circle.
        while (inner != null && seen.add(inner.id())) {
            chain.addFirst(inner);
            inner = attributions.get(inner.within());
        }
        return chain;
    }
}
