package org.belegg.formats.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.belegg.formats.SampleReading;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonLinesFormat format = new JsonLinesFormat();

    @Test
    void schemaIsItselfValid() {
        Schema draft = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), draft.validate(JsonLinesFormat.schema(), InputFormat.JSON));
    }

    @Test
    void readingWithEverythingIsValid() {
        assertEquals(List.of(), troubles(format.line(SampleReading.of())));
    }

    @Test
    void readingWithNothingIsValid() {
        Reading nothing = new Reading(
                Article.of(""), Language.EN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(), troubles(format.line(nothing)));
    }

    @Test
    void fieldsOfLaterVersionsAreValid() {
        String line = format.line(SampleReading.of()).replaceFirst("\\{", "{\"sentiment\":{\"deep\":[1,2]},");
        assertEquals(List.of(), troubles(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"offsetUnit\":\"utf-16\" | \"offsetUnit\":\"utf-8\"",
                "\"stance\":\"affirms\"    | \"stance\":\"shouts\"",
                "\"cue\":{                 | \"hint\":{",
                "\"start\":57              | \"start\":-1",
                "\"value\":2,              | \"value\":\"2\",",
                "\"name\":\"Kari Moen\"    | \"name\":\"  \"",
                "\"earliest\":\"2025-03-07\" | \"earliest\":\"7.3.2025\"",
            })
    void whatABrokenReadingHoldsIsRefused(String right, String wrong) {
        String line = format.line(SampleReading.of());
        String broken = line.replace(right, wrong);
        assertTrue(!broken.equals(line), "the sample has no " + right);
        assertTrue(!troubles(broken).isEmpty(), broken);
    }

    /** A field that is written but not in the schema fails here: add it to the schema, and to docs/formats/json.md. */
    @Test
    void schemaNamesEveryFieldThatIsWritten() {
        JsonNode schema = JsonTree.parse(JsonLinesFormat.schema());
        forbidOtherFields(schema);
        Schema strict = REGISTRY.getSchema(schema);
        assertEquals(List.of(), strict.validate(format.line(SampleReading.of()), InputFormat.JSON));
    }

    private static void forbidOtherFields(JsonNode schema) {
        if (schema instanceof ObjectNode node
                && "object".equals(node.path("type").asText())) {
            node.put("additionalProperties", false);
        }
        schema.forEach(ReadingSchemaTest::forbidOtherFields);
    }

    private static List<com.networknt.schema.Error> troubles(String line) {
        return REGISTRY.getSchema(JsonLinesFormat.schema()).validate(line, InputFormat.JSON);
    }
}
