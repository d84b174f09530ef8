package org.belegg.formats.ftm;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.formats.ArticleIri;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Term;
import org.belegg.formats.json.JsonText;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.jspecify.annotations.Nullable;

/** One story's entities, a line each. */
final class InvestigationEntities {
    private final Reading reading;
    private final Article article;
    private final ReadingIndex index;
    private final ArticleIri iri;
    private final Map<String, String> ids = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    InvestigationEntities(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        this.index = new ReadingIndex(reading);
        this.iri = new ArticleIri(article.id());
    }

    String write() {
        addArticle();
        reading.entities().forEach(this::addEntity);
        reading.attributions().forEach(this::addNote);
        return lines.toString();
    }

    private void addArticle() {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        put(properties, "title", article.title() != null ? article.title() : article.id());
        put(properties, "publisher", article.outlet());
        put(
                properties,
                "publishedAt",
                article.published() == null ? null : article.published().value());
        put(properties, "language", languageCode());
        put(properties, "generator", "Belegg");
        addLine(id(iri.article()), "Article", properties);
    }

    /** FollowTheMoney names languages by ISO 639-3. */
    private String languageCode() {
        return switch (reading.language()) {
            case NB -> "nob";
            case NN -> "nno";
            case EN -> "eng";
        };
    }

    private void addEntity(Entity entity) {
        Optional<String> schema = schema(entity);
        // Two stories' "talsmann" would be taken for one person there.
        boolean isNamed = entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
        if (schema.isEmpty() || !isNamed) {
            return;
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        properties.put(schema.get().equals("Address") ? "full" : "name", List.of(Quotation.onOneLine(entity.name())));
        List<String> otherNames = entity.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> Quotation.onOneLine(article.textOf(mention.span())))
                .filter(name -> !name.equals(entity.name()))
                .distinct()
                .toList();
        put(properties, "weakAlias", otherNames);
        if (schema.get().equals("Person")) {
            put(properties, "position", entity.roles().stream().map(InvestigationEntities::position));
        } else {
            put(properties, "summary", entity.roles().stream().map(InvestigationEntities::position));
        }
        put(properties, "notes", entity.standsFor() == null ? null : "stands for " + entity.standsFor());
        properties.put("proof", List.of(id(iri.article())));
        String id = id(iri.of(entity.id()));
        ids.put(entity.id(), id);
        addLine(id, schema.get(), properties);
    }

    private static Optional<String> schema(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> Optional.of("Person");
            case ORGANISATION -> Optional.of("Organization");
            case STATE -> Optional.of("PublicBody");
            case GROUP -> Optional.of("LegalEntity");
            case PLACE -> Optional.of("Address");
            case DOCUMENT, OTHER -> Optional.empty();
        };
    }

    private static String position(Role role) {
        return role.organisation() == null ? role.text() : role.text() + " (" + role.organisation() + ")";
    }

    private void addNote(Attribution attribution) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        put(
                properties,
                "name",
                Quotation.onOneLine(index.speakerName(attribution)) + ": " + Term.of(attribution.stance()));
        put(properties, "description", Quotation.of(article, attribution));
        put(properties, "summary", index.chain(attribution).toString());
        put(properties, "entity", ids.get(String.valueOf(attribution.speaker())));
        properties.put("proof", List.of(id(iri.article())));
        addLine(id(iri.of(attribution.id())), "Note", properties);
    }

    private void addLine(String id, String schema, Map<String, List<String>> properties) {
        lines.append(JsonText.of(512, json -> {
                    json.writeStartObject();
                    json.writeStringField("id", id);
                    json.writeStringField("schema", schema);
                    json.writeObjectFieldStart("properties");
                    for (Map.Entry<String, List<String>> property : properties.entrySet()) {
                        json.writeArrayFieldStart(property.getKey());
                        for (String value : property.getValue()) {
                            json.writeString(value);
                        }
                        json.writeEndArray();
                    }
                    json.writeEndObject();
                    json.writeEndObject();
                }))
                .append('\n');
    }

    private static void put(Map<String, List<String>> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, List.of(value));
        }
    }

    private static void put(Map<String, List<String>> properties, String name, Stream<String> values) {
        put(properties, name, values.distinct().collect(Collectors.toList()));
    }

    private static void put(Map<String, List<String>> properties, String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values);
        }
    }

    /** Ids are opaque there, and a full stop in one would be taken for a signature. */
    private static String id(String iri) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(iri.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java platform has SHA-1", cause);
        }
    }
}
