package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.formats.gold.Measure;
import org.belegg.formats.json.JsonLinesFormat;
import org.belegg.formats.json.JsonLinesParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void bratFilesComeBackAsGoldThatTheProgramAgreesWith(@TempDir Path folder) throws IOException {
        Path brat = folder.resolve("brat");
        Path gold = folder.resolve("gold");
        CommandLineRun out = CommandLineRun.of("read", EXAMPLES, "--format", "brat", "-o", brat + "/");
        assertEquals(ExitStatus.DONE, out.status(), out.err());
        assertTrue(Files.exists(brat.resolve("annotation.conf")) && Files.exists(brat.resolve("visual.conf")));
        CommandLineRun back = CommandLineRun.of("import", brat.toString(), "-o", gold.toString());
        assertEquals(ExitStatus.DONE, back.status(), back.err());
        CommandLineRun score = CommandLineRun.of("score", "--gold", gold.toString(), "--errors", "20");
        assertEquals(ExitStatus.DONE, score.status(), score.err());
        for (String line : score.outLines().subList(1, Measure.values().length + 1)) {
            assertTrue(line.contains(" 1.000  1.000  1.000 "), score.out());
        }
    }

    @Test
    void whatAFormatLosesIsToldInOneLine() {
        CommandLineRun ftm = CommandLineRun.of("read", EXAMPLES, "--format", "ftm");
        assertEquals(1, ftm.err().lines().count(), ftm.err());
        assertTrue(ftm.err().startsWith("belegg: --format ftm has no place for numbers, days, "), ftm.err());
        assertEquals(
                "", CommandLineRun.of("read", EXAMPLES, "--format", "jsonl").err());
    }

    @Test
    void bratNeedsAFolder() {
        CommandLineRun run = CommandLineRun.of("read", EXAMPLES, "--format", "brat");
        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(run.err().contains("-o stories/"), run.err());
    }

    @Test
    void brokenBratFileIsToldAndTheOthersAreKept(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Hun går.");
        Files.writeString(folder.resolve("a.ann"), "T1\tCue 4 7\tsto\n");
        Files.writeString(folder.resolve("b.txt"), "Hun går.");
        Files.writeString(folder.resolve("b.ann"), "T1\tContent 4 7\tgår\n");
        Path gold = folder.resolve("gold");
        CommandLineRun run = CommandLineRun.of("import", folder.toString(), "-o", gold.toString());
        assertEquals(ExitStatus.SOME_FAILED, run.status());
        assertTrue(run.err().contains("a.ann, line 1 (T1): it marks \"går\", but says \"sto\""), run.err());
        assertTrue(Files.exists(gold.resolve("b.json")) && !Files.exists(gold.resolve("a.json")));
    }

    private static List<String> readings() {
        return CommandLineRun.of("read", EXAMPLES, "--format", "jsonl").outLines();
    }
}
