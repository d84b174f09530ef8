package org.belegg.reader.entity;

import java.util.List;
import java.util.Optional;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Entity;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.story.Story;

/**
 * A story in which the source in question stands between square brackets, and who is who in it. Lines are paragraphs.
 *
 * @param source where the brackets stood; empty at the beginning when there were none
 */
record Told(String text, Span source, StoryCast cast) {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();
    private static final Media MEDIA = new Media();
    private static final Documents DOCUMENTS = new Documents();
    private static final AttributionFinder ATTRIBUTIONS = new AttributionFinder(MEDIA, DOCUMENTS);
    private static final Speakers SPEAKERS = new Speakers(MEDIA, DOCUMENTS);

    static Told bokmaal(String... paragraphs) {
        return read(Language.NB, paragraphs);
    }

    static Told nynorsk(String... paragraphs) {
        return read(Language.NN, paragraphs);
    }

    private static Told read(Language language, String... paragraphs) {
        String marked = String.join("\n\n", paragraphs);
        int start = Math.max(0, marked.indexOf('['));
        int end = Math.max(start, marked.indexOf(']') - 1);
        String text = marked.replace("[", "").replace("]", "");
        Story story = Story.of(ANALYSER.analyse(text, new Span(0, text.length()), language));
        return new Told(
                text,
                new Span(start, end),
                SPEAKERS.cast(story, ATTRIBUTIONS.find(story).findings()));
    }

    /** The name of the one who speaks where the brackets stand; a word in brackets when nobody does. */
    String speaker() {
        return speakerEntity().map(Entity::name).orElse("(nobody)");
    }

    /** The one who speaks where the brackets stand. */
    Optional<Entity> speakerEntity() {
        for (CastFinding one : cast.findings()) {
            Span span = one.finding().source() != null
                    ? one.finding().source().span()
                    : one.finding().cueSpan().orElse(one.finding().extent());
            if (span.start() < source.end() && source.start() < span.end()) {
                return cast.entities().stream()
                        .filter(entity -> entity.id().equals(one.speaker()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The entity with this name. */
    Entity entity(String name) {
        return cast.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
    }

    List<String> names() {
        return cast.entities().stream().map(Entity::name).toList();
    }

    /** The words that mention this entity, in text order. */
    List<String> mentions(String name) {
        return entity(name).mentions().stream()
                .map(mention ->
                        text.substring(mention.span().start(), mention.span().end()))
                .toList();
    }
}
