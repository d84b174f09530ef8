package org.belegg.formats.ftm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.formats.Quotation;
import org.belegg.formats.SampleReading;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowTheMoneyFormatTest {
    private final FollowTheMoneyFormat format = new FollowTheMoneyFormat();

    @Test
    void storyIsAnArticleThatItsPeopleAreProvenBy() {
        List<JsonNode> entities = entities(SampleReading.of());
        assertEquals("Article", entities.get(0).path("schema").asText());
        assertEquals(
                "{\"title\":[\"Strid om Sundbrua\"],\"publisher\":[\"Kystposten\"],\"publishedAt\":[\"2025-03\"],"
                        + "\"language\":[\"nob\"],\"generator\":[\"Belegg\"]}",
                entities.get(0).path("properties").toString());
        assertEquals("Person", entities.get(1).path("schema").asText());
        assertEquals(
                "{\"name\":[\"Kari Moen\"],\"position\":[\"ordfører (Storvik)\"],\"proof\":["
                        + entities.get(0).path("id") + "]}",
                entities.get(1).path("properties").toString());
    }

    @Test
    void attributionIsANoteOnItsSpeaker() {
        List<JsonNode> entities = entities(SampleReading.of());
        JsonNode note = entities.get(3);
        assertEquals("Note", note.path("schema").asText());
        assertEquals(
                "{\"name\":[\"Kari Moen: affirms\"],\"description\":[\"«Vi har gjort det vi skulle»\"],"
                        + "\"summary\":[\"Kystposten <- Storvik Avis (told) <- Kari Moen\"],"
                        + "\"entity\":[" + entities.get(1).path("id") + "],\"proof\":["
                        + entities.get(0).path("id") + "]}",
                note.path("properties").toString());
    }

    @Test
    void whoHasNoNameIsNoEntityThere() {
        Article article = Article.of("x", "En talsmann kom.");
        Entity unnamed = new Entity(
                "e1",
                EntityType.PERSON,
                "talsmann",
                List.of(new Mention(new Span(0, 11), Mention.Kind.DESCRIPTION)),
                List.of(),
                null);
        Reading reading = new Reading(
                article, Language.NB, List.of(), List.of(unnamed), List.of(), List.of(), List.of(), List.of());
        assertEquals(1, entities(reading).size());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyNoteHoldsItsWordsAndEveryReferenceIsThere(Reading reading) {
        String lines = format.write(reading, 1);
        assertEquals(lines, format.write(reading, 7));
        List<JsonNode> entities = entities(reading);
        Set<String> ids = new HashSet<>();
        entities.forEach(entity -> assertTrue(ids.add(entity.path("id").asText())));
        List<JsonNode> notes = entities.stream()
                .filter(entity -> entity.path("schema").asText().equals("Note"))
                .toList();
        assertEquals(reading.attributions().size(), notes.size());
        for (int i = 0; i < notes.size(); i++) {
            Attribution attribution = reading.attributions().get(i);
            JsonNode properties = notes.get(i).path("properties");
            assertEquals(
                    Quotation.of(reading.article(), attribution),
                    properties.path("description").path(0).asText());
            for (String reference : List.of("entity", "proof")) {
                properties.path(reference).forEach(id -> assertTrue(ids.contains(id.asText())));
            }
        }
    }

    private List<JsonNode> entities(Reading reading) {
        return format.write(reading, 1).lines().map(JsonTree::parse).toList();
    }
}
