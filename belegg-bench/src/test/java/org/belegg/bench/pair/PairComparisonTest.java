package org.belegg.bench.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found, missed and not expected is counted apart, by kind. */
class PairComparisonTest {
    private static final String STORIES = "\"language\": \"nb\","
            + " \"a\": {\"outlet\": \"Fjordavisa\", \"published\": \"2024-03-08\", \"title\": \"Ras\","
            + " \"text\": \"Sju mennesker omkom i raset i Storvik torsdag, opplyser politiet.\"},"
            + " \"b\": {\"outlet\": \"Dalabladet\", \"published\": \"2024-03-08\", \"title\": \"Ras\","
            + " \"text\": \"Ni mennesker omkom i raset i Storvik torsdag, ifølge sykehuset. To hus er borte.\"},";

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsFoundMissedAndNotExpected() throws IOException {
        String right = pair("p1", "{\"a\": \"Sju mennesker\", \"b\": \"Ni mennesker\", \"relation\": \"clash\"}");
        String other = pair("p2", "{\"a\": \"Sju mennesker\", \"b\": \"To hus\", \"relation\": \"agree\"}");
        String report = report(right + "\n" + other + "\n");
        assertTrue(report.contains("2 pairs"), report);
        assertTrue(report.contains("| clash | 1 | 1 | 1 |"), report);
        assertTrue(report.contains("| agree | 1 | 0 | 0 |"), report);
        assertTrue(report.contains("| update | 0 | 0 | 0 |"), report);
    }

    @Test
    void saysWhichLineIsNoPair() {
        String wrong = pair("p1", "{\"a\": \"Åtte mennesker\", \"b\": \"Ni mennesker\", \"relation\": \"clash\"}");
        BeleggException thrown = assertThrows(BeleggException.class, () -> report("\n" + wrong));
        String said = String.valueOf(thrown.getMessage());
        assertTrue(said.contains("line 2") && said.contains("Åtte mennesker"), said);
    }

    @Test
    void everyPairOfTheProjectIsWhole() throws IOException {
        PairOptions options = PairOptions.parse("--project", "..");
        int pairs = 0;
        for (Path file : options.files()) {
            pairs += StoryPair.in(file).size();
        }
        assertEquals(178, pairs);
    }

    private static String pair(String id, String relation) {
        return "{\"id\": \"" + id + "\", " + STORIES + " \"relations\": [" + relation + "]}";
    }

    private String report(String pairs) throws IOException {
        Path file = Files.writeString(folder.resolve("pairs.jsonl"), pairs);
        Path report = folder.resolve("report.md");
        PairComparison.main(new String[] {file.toString(), "--report", report.toString()});
        return Files.readString(report);
    }
}
