package org.belegg.formats.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.formats.SampleReading;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WebAnnotationFormatTest {
    private final WebAnnotationFormat format = new WebAnnotationFormat();

    @Test
    void timeIsAnAnnotationThatSelectsItsWordsTwice() {
        assertEquals(
                "{\"id\":\"urn:belegg:article:bru-1#t1\",\"type\":\"Annotation\",\"motivation\":\"classifying\","
                        + "\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"classifying\",\"format\":\"text/plain\","
                        + "\"value\":\"time\"},{\"type\":\"TextualBody\",\"purpose\":\"describing\","
                        + "\"format\":\"text/plain\",\"value\":\"2025-03-XX, 2025-03-07..2025-03-28\"}],"
                        + "\"target\":{\"source\":\"urn:belegg:article:bru-1\",\"selector\":["
                        + "{\"type\":\"TextQuoteSelector\",\"exact\":\"fredag\","
                        + "\"prefix\":\" arbeidere skal ha falt i sjøen \",\"suffix\":\".\\n\"},"
                        + "{\"type\":\"TextPositionSelector\",\"start\":196,\"end\":202}]}}",
                item(SampleReading.of(), "#t1").toString());
    }

    @Test
    void attributionSaysWhoSpeaksAndThroughWhom() {
        JsonNode bodies = item(SampleReading.of(), "#a2").path("body");
        assertEquals(
                List.of("attribution", "mixed", "affirms", "Kari Moen", "Kystposten <- NTB (reported) <- Kari Moen"),
                bodies.findValuesAsText("value"));
    }

    @Test
    void nobodyIsIdentifiedWhereNobodyIsNamed() {
        Attribution nobodys = new Attribution(
                "a1",
                AttributionType.INDIRECT,
                Stance.AFFIRMS,
                List.of(),
                List.of(),
                List.of(new Span(0, 3)),
                null,
                List.of(),
                null,
                "rule");
        Reading reading = new Reading(
                Article.of("x", "Hei."),
                Language.NB,
                List.of(nobodys),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertEquals(
                List.of("attribution", "indirect", "affirms"),
                item(reading, "#a1").path("body").findValuesAsText("value"));
    }

    @Test
    void sourceCueAndChannelLinkToTheirAttribution() {
        for (String part : List.of("#a1-source", "#a1-cue", "#a1-channel-1")) {
            JsonNode item = item(SampleReading.of(), part);
            assertEquals("linking", item.path("motivation").asText());
            assertEquals(
                    "urn:belegg:article:bru-1#a1", item.path("body").path(0).asText());
        }
    }

    @Test
    void figureCarriesItsVoice() {
        assertEquals(
                List.of("figure", "2 arbeidere (person, injured)", "the writer", "affirms"),
                item(SampleReading.of(), "#n1").path("body").findValuesAsText("value"));
    }

    @Test
    void storyWithoutFindingsIsAPageWithoutItems() {
        Reading nothing = new Reading(
                Article.of("x", ""), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:belegg:article:x#annotations\","
                        + "\"type\":\"AnnotationPage\",\"partOf\":{\"id\":\"urn:belegg:article:x#collection\","
                        + "\"type\":\"AnnotationCollection\",\"label\":\"x\"},\"items\":[]}\n",
                format.write(nothing, 1));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everySelectorNamesItsWords(Reading reading) {
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        String page = format.write(reading, 1);
        assertEquals(page, format.write(reading, 7));
        assertEquals(page.length() - 1, page.indexOf('\n'), "one line a story");
        assertEquals(-1, page.indexOf('<'), "no words can end the script element that holds them");
        Set<String> ids = new HashSet<>();
        for (JsonNode item : JsonTree.parse(page).path("items")) {
            assertTrue(ids.add(item.path("id").asText()), item.path("id").asText());
            List<JsonNode> targets = new ArrayList<>();
            JsonNode target = item.path("target");
            if (target.isArray()) {
                target.forEach(targets::add);
            } else {
                targets.add(target);
            }
            for (JsonNode one : targets) {
                JsonNode quote = one.path("selector").path(0);
                JsonNode position = one.path("selector").path(1);
                int start = position.path("start").asInt();
                int end = position.path("end").asInt();
                assertEquals(codePoints(text, start, end), quote.path("exact").asText());
                String prefix = quote.path("prefix").asText();
                String suffix = quote.path("suffix").asText();
                assertTrue(codePoints(text, 0, start).endsWith(prefix));
                assertTrue(codePoints(text, end, length).startsWith(suffix));
                assertTrue(prefix.codePointCount(0, prefix.length()) <= 32);
                assertTrue(!prefix.isEmpty() || start == 0 || start < 32);
            }
        }
        assertTrue(ids.size() > 20);
    }

    private static String codePoints(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private JsonNode item(Reading reading, String ending) {
        for (JsonNode item : JsonTree.parse(format.write(reading, 1)).path("items")) {
            if (item.path("id").asText().endsWith(ending)) {
                return item;
            }
        }
        throw new IllegalArgumentException("no annotation is called " + ending);
    }
}
