package org.belegg.formats.schemaorg;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.belegg.formats.ArticleIri;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Term;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Entity;
import org.belegg.model.Reading;
import org.belegg.model.Role;

/** One story. */
final class NewsArticle {
    private final JsonGenerator json;
    private final Reading reading;
    private final ReadingIndex index;
    private final ArticleIri iri;
    private final Set<String> described = new HashSet<>();

    NewsArticle(JsonGenerator json, Reading reading) {
        this.json = json;
        this.reading = reading;
        this.index = new ReadingIndex(reading);
        this.iri = new ArticleIri(reading.article().id());
    }

    void write() throws IOException {
        Article article = reading.article();
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "NewsArticle");
        json.writeStringField("@id", iri.article());
        json.writeStringField("identifier", article.id());
        json.writeStringField("inLanguage", reading.language().code());
        if (article.title() != null) {
            json.writeStringField("headline", article.title());
        }
        if (article.published() != null) {
            json.writeStringField("datePublished", article.published().value());
        }
        if (article.outlet() != null) {
            writeNamed("publisher", "Organization", article.outlet());
        }
        json.writeArrayFieldStart("hasPart");
        for (Attribution attribution : reading.attributions()) {
            writeAttribution(attribution);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (Entity entity : reading.entities()) {
            writeEntity(entity);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeAttribution(Attribution attribution) throws IOException {
        boolean isQuotation = attribution.type() == AttributionType.DIRECT;
        boolean isClaim = states(attribution);
        json.writeStartObject();
        json.writeStringField("@type", isQuotation ? "Quotation" : isClaim ? "Claim" : "CreativeWork");
        json.writeStringField("@id", iri.of(attribution.id()));
        json.writeStringField("text", Quotation.joined(reading.article(), attribution.content()));
        json.writeStringField("description", Term.of(attribution.stance()));
        json.writeStringField("creditText", index.chain(attribution).toString());
        if (isQuotation || isClaim) {
            writeSpeaker(isQuotation ? "spokenByCharacter" : "author", attribution);
        }
        if (!isQuotation && isClaim) {
            writeReference("appearance", iri.article());
        }
        if (attribution.within() != null) {
            writeReference("isPartOf", iri.of(attribution.within()));
        }
        json.writeEndObject();
    }

    /** Whether the speaker holds the content true. An author of a claim makes it; who denies it does not. */
    private static boolean states(Attribution attribution) {
        return switch (attribution.stance()) {
            case AFFIRMS, BELIEVES, WARNS -> true;
            case DENIES, ASKS, PRAISES, CONDEMNS -> false;
        };
    }

    private void writeSpeaker(String field, Attribution attribution) throws IOException {
        Optional<Entity> speaker = index.speaker(attribution);
        if (speaker.isPresent()) {
            json.writeFieldName(field);
            writeEntity(speaker.get());
        } else if (index.namesSpeaker(attribution)) {
            writeNamed(field, "Thing", index.speakerName(attribution));
        }
    }

    /** All that is known of an entity where it is met first, and its name alone after that. */
    private void writeEntity(Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", typeOf(entity));
        json.writeStringField("@id", iri.of(entity.id()));
        json.writeStringField("name", entity.name());
        if (described.add(entity.id())) {
            List<String> organisations = entity.roles().stream()
                    .map(Role::organisation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            writeTexts("jobTitle", entity.roles().stream().map(Role::text).toList());
            writeTexts("affiliation", organisations);
        }
        json.writeEndObject();
    }

    private static String typeOf(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case PLACE -> "Place";
            case STATE -> "Country";
            case DOCUMENT -> "CreativeWork";
            case GROUP, OTHER -> "Thing";
        };
    }

    private void writeTexts(String field, List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void writeNamed(String field, String type, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@type", type);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private void writeReference(String field, String id) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }
}
