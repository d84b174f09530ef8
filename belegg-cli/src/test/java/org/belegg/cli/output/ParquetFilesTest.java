package org.belegg.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.cli.UsageException;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Article;
import org.belegg.model.Hearsay;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFilesTest {
    private static final String TEXT = "Brua skal ha falt.";

    @TempDir
    private Path folder;

    @Test
    void olderFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path place = Files.writeString(folder.resolve("h.parquet"), "older");
        ParquetFiles files = ParquetFiles.one(place, FindingTable.HEARSAY);
        files.write(done());
        assertEquals("older", Files.readString(place));
        files.finish();
        assertWhole(place);
    }

    @Test
    void interruptedRunKeepsWholeTablesBesideTheirPlaces() throws IOException {
        ParquetFiles files =
                ParquetFiles.folder(folder, List.of(FindingTable.HEARSAY, FindingTable.WARNINGS), ".parquet");
        files.write(done());
        Path hearsay = folder.resolve("hearsay.parquet.partial");
        Path warnings = folder.resolve("warnings.parquet.partial");
        assertEquals("kept in " + hearsay + ", kept in " + warnings, files.keep());
        assertWhole(hearsay);
        try (var all = Files.list(folder)) {
            assertEquals(List.of(hearsay, warnings), all.sorted().toList());
        }
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        ParquetFiles files = ParquetFiles.folder(folder, List.of(FindingTable.values()), ".parquet");
        files.write(done());
        files.discard();
        try (var all = Files.list(folder)) {
            assertEquals(List.of(), all.toList());
        }
    }

    @Test
    void folderThatIsNotThereIsSaidBeforeAnythingIsRead() {
        Path place = folder.resolve("no/h.parquet");
        assertThrows(UsageException.class, () -> ParquetFiles.one(place, FindingTable.HEARSAY));
    }

    @Test
    void fullDiskIsSaidInWords() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        ParquetFiles files = ParquetFiles.one(full, FindingTable.HEARSAY);
        files.write(done());
        OutputException failure = assertThrows(OutputException.class, files::finish);
        assertTrue(failure.toString().contains("cannot write /dev/full: No space left on device"), failure.toString());
    }

    private static void assertWhole(Path place) throws IOException {
        String file = Files.readString(place, StandardCharsets.ISO_8859_1);
        assertTrue(file.startsWith("PAR1") && file.endsWith("PAR1") && file.contains("skal ha falt"), file);
    }

    private static Outcome.Done<Output> done() {
        Reading reading = new Reading(
                Article.of("a", TEXT),
                Language.NB,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Hearsay(new Span(5, 17), "hearsay-auxiliary")),
                List.of());
        return new Outcome.Done<>("a.txt", "a", new Output(List.of(), reading), List.of());
    }
}
