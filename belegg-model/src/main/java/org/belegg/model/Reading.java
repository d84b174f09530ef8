package org.belegg.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that Belegg found in one article. Immutable, and consistent by construction: every span lies inside the
 * article's text, ids are unique, and every reference names something that is there.
 *
 * @param article the article as it was given, with its metadata filled in from a header where it had one
 * @param language the language it was read as
 * @param attributions in text order of the first stretch of their content
 * @param entities in the order of first mention
 * @param times in text order
 * @param figures in text order
 * @param hearsay in text order
 * @param warnings in text order; at most a few dozen
 */
public record Reading(
        Article article,
        Language language,
        List<Attribution> attributions,
        List<Entity> entities,
        List<TimeMention> times,
        List<Figure> figures,
        List<Hearsay> hearsay,
        List<Warning> warnings) {
    public Reading {
        attributions = List.copyOf(attributions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        hearsay = List.copyOf(hearsay);
        warnings = List.copyOf(warnings);
        Set<String> attributionIds = new HashSet<>();
        Set<String> entityIds = new HashSet<>();
        entities.forEach(entity -> requireNew(entityIds, entity.id()));
        attributions.forEach(attribution -> requireNew(attributionIds, attribution.id()));
        for (Attribution attribution : attributions) {
            requireKnown(entityIds, attribution.speaker(), attribution.id());
            requireKnown(attributionIds, attribution.within(), attribution.id());
            attribution.channel().forEach(channel -> requireKnown(entityIds, channel.entity(), attribution.id()));
        }
        figures.forEach(figure -> requireKnown(attributionIds, figure.attribution(), "figure at " + figure.span()));
        Stream.of(
                        ofAttributions(attributions),
                        entities.stream()
                                .flatMap(entity -> entity.mentions().stream())
                                .map(Mention::span),
                        times.stream().map(TimeMention::span),
                        figures.stream().map(Figure::span),
                        figures.stream().map(Figure::ofSpan).filter(Objects::nonNull),
                        figures.stream()
                                .map(Figure::fate)
                                .filter(Objects::nonNull)
                                .flatMap(fate -> Stream.of(fate.time(), fate.place()))
                                .filter(Objects::nonNull),
                        hearsay.stream().map(Hearsay::span),
                        warnings.stream().map(Warning::span))
                .flatMap(spans -> spans)
                .forEach(article::textOf);
    }

    /** The same reading with these warnings instead of its own. */
    public Reading withWarnings(List<Warning> newWarnings) {
        return new Reading(article, language, attributions, entities, times, figures, hearsay, newWarnings);
    }

    /** The entity with this id, or empty when there is none; null has none. */
    public Optional<Entity> entity(@Nullable String id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /** The attribution with this id, or empty when there is none; null has none. */
    public Optional<Attribution> attribution(@Nullable String id) {
        return attributions.stream()
                .filter(attribution -> attribution.id().equals(id))
                .findFirst();
    }

    private static Stream<Span> ofAttributions(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> Stream.of(
                                attribution.source().stream(),
                                attribution.cue().stream(),
                                attribution.content().stream(),
                                attribution.channel().stream().map(Channel::span))
                        .flatMap(spans -> spans));
    }

    private static void requireNew(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("two findings have the id " + id);
        }
    }

    private static void requireKnown(Set<String> known, @Nullable String id, String referrer) {
        if (id != null && !known.contains(id)) {
            throw new IllegalArgumentException(referrer + " refers to " + id + ", which the reading does not have");
        }
    }
}
