package org.belegg.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.belegg.model.BeleggException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void storiesAreTheTextFilesSortedByName() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "Båten");
        Files.writeString(folder.resolve("a.txt"), "Ære");
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.createDirectory(folder.resolve("c.txt"));

        assertEquals(List.of("Ære", "Båten"), StoryFolder.of(folder).texts());
    }

    @Test
    void folderWithoutAStoryIsRefusedByName() {
        BeleggException refusal = assertThrows(BeleggException.class, () -> StoryFolder.of(folder));

        assertTrue(refusal.toString().contains(folder.toString()), refusal.toString());
    }

    @Test
    void missingFolderIsRefusedByName() {
        BeleggException refusal = assertThrows(BeleggException.class, () -> StoryFolder.of(folder.resolve("missing")));

        assertTrue(refusal.toString().contains("missing"), refusal.toString());
    }

    @Test
    void storyThatIsNotUtf8IsRefusedByName() throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1.txt"), new byte[] {'b', (byte) 0xE5, 't'});

        BeleggException refusal = assertThrows(BeleggException.class, () -> StoryFolder.text(latin1));

        assertTrue(refusal.toString().contains("latin1.txt"), refusal.toString());
    }
}
