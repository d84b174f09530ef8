package org.belegg.formats.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.belegg.formats.OddReadings;
import org.belegg.formats.Quotation;
import org.belegg.formats.SampleReading;
import org.belegg.formats.json.JsonTree;
import org.belegg.model.Article;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaOrgFormatTest {
    private final SchemaOrgFormat format = new SchemaOrgFormat();

    @Test
    void directSpeechIsAQuotation() {
        assertEquals(
                "{\"@type\":\"Quotation\",\"@id\":\"urn:belegg:article:bru-1#a1\","
                        + "\"text\":\"Vi har gjort det vi skulle\",\"description\":\"affirms\","
                        + "\"creditText\":\"Kystposten <- Storvik Avis (told) <- Kari Moen\","
                        + "\"spokenByCharacter\":{\"@type\":\"Person\",\"@id\":\"urn:belegg:article:bru-1#e1\","
                        + "\"name\":\"Kari Moen\",\"jobTitle\":[\"ordfører\"],\"affiliation\":[\"Storvik\"]}}",
                parts(SampleReading.of()).path(0).toString());
    }

    @Test
    void whatIsRetoldIsAClaimOfItsSpeaker() {
        assertEquals(
                "{\"@type\":\"Claim\",\"@id\":\"urn:belegg:article:bru-1#a3\",\"text\":\"«brua er trygg»\","
                        + "\"description\":\"affirms\","
                        + "\"creditText\":\"Kystposten <- NTB (reported) <- Kari Moen <- en rapport\","
                        + "\"author\":{\"@type\":\"Thing\",\"name\":\"en rapport\"},"
                        + "\"appearance\":{\"@id\":\"urn:belegg:article:bru-1\"},"
                        + "\"isPartOf\":{\"@id\":\"urn:belegg:article:bru-1#a2\"}}",
                parts(SampleReading.of()).path(2).toString());
    }

    @Test
    void nobodyIsTheAuthorOfWhatTheyDenyOrAskFor() {
        List<Reading> all = OddReadings.some().toList();
        int denials = 0;
        for (Reading reading : all) {
            JsonNode parts = parts(reading);
            for (int i = 0; i < parts.size(); i++) {
                String stance = parts.path(i).path("description").asText();
                if (reading.attributions().get(i).type() != AttributionType.DIRECT
                        && List.of("denies", "asks", "praises", "condemns").contains(stance)) {
                    assertEquals("CreativeWork", parts.path(i).path("@type").asText());
                    assertTrue(parts.path(i).path("author").isMissingNode());
                    denials++;
                }
            }
        }
        assertTrue(denials > all.size());
    }

    @Test
    void storyWithoutFindingsIsAnArticleWithoutParts() {
        Reading nothing = new Reading(
                Article.of("x", ""), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"@id\":\"urn:belegg:article:x\","
                        + "\"identifier\":\"x\",\"inLanguage\":\"nn\",\"hasPart\":[],\"mentions\":[]}\n",
                format.write(nothing, 1));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyPartHoldsItsWords(Reading reading) {
        String line = format.write(reading, 1);
        assertEquals(line, format.write(reading, 7));
        assertEquals(line.length() - 1, line.indexOf('\n'), "one line a story");
        assertEquals(-1, line.indexOf('<'), "no words can end the script element that holds them");
        JsonNode parts = parts(reading);
        assertEquals(reading.attributions().size(), parts.size());
        for (int i = 0; i < parts.size(); i++) {
            assertEquals(
                    Quotation.joined(
                            reading.article(), reading.attributions().get(i).content()),
                    parts.path(i).path("text").asText());
        }
    }

    private JsonNode parts(Reading reading) {
        return JsonTree.parse(format.write(reading, 1)).path("hasPart");
    }
}
