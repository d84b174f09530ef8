package org.belegg.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.cli.work.Outcome;
import org.belegg.cli.work.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    private static final OutputFormat FORMAT = new OutputFormat("<", ">", ".txt");

    @TempDir
    private Path folder;

    @Test
    void olderFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path place = Files.writeString(folder.resolve("out.txt"), "older");
        OutputFile file = new OutputFile(place, FORMAT);
        file.write(done("a"));
        assertEquals("older", Files.readString(place));
        file.finish();
        assertEquals("<a>", Files.readString(place));
    }

    @Test
    void interruptedRunKeepsWhatIsThereBesideThePlace() throws IOException {
        Path place = Files.writeString(folder.resolve("out.txt"), "older");
        OutputFile file = new OutputFile(place, FORMAT);
        file.write(done("a"));
        assertEquals("kept in " + folder.resolve("out.txt.partial"), file.keep());
        assertEquals("<a>", Files.readString(folder.resolve("out.txt.partial")));
        assertEquals("older", Files.readString(place));
    }

    @Test
    void failureLeavesNothingBehind() throws IOException {
        Path place = folder.resolve("out.txt");
        OutputFile file = new OutputFile(place, FORMAT);
        file.write(done("a"));
        file.discard();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void linkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        OutputFile file = new OutputFile(link, FORMAT);
        file.write(done("a"));
        file.finish();
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("<a>", Files.readString(target));
    }

    @Test
    void fullDiskIsSaidInWords() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a device that is always full");
        OutputFile file = new OutputFile(full, FORMAT);
        OutputException failure = assertThrows(OutputException.class, () -> {
            file.write(done("a"));
            file.finish();
        });
        assertTrue(failure.toString().contains("cannot write /dev/full: No space left on device"), failure.toString());
        assertFalse(failure.toString().contains("Exception:  "), failure.toString());
    }

    private static Outcome.Done<Output> done(String result) {
        return new Outcome.Done<>("a.txt", "a", Output.of(result), List.of());
    }
}
