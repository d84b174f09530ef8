package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
import org.junit.jupiter.api.Test;

/** What the formats make of the readings of all example stories. */
class ExampleReadingsTest {
    private static final String EXAMPLES = "../examples";

    @Test
    void everyLineOfJsonKeepsToTheSchemaAndComesBackAsItWas() {
        String printed = CommandLineRun.of("list", "schema").out();
        assertEquals(JsonLinesFormat.schema(), printed);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(printed);
        List<String> lines = readings();
        for (String line : lines) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
            assertEquals(line, new JsonLinesFormat().line(new JsonLinesParser().parse(line)));
        }
        assertTrue(lines.size() >= 16, lines.size() + " examples");
    }

    private static List<String> readings() {
        return CommandLineRun.of("read", EXAMPLES, "--format", "jsonl").outLines();
    }
}
