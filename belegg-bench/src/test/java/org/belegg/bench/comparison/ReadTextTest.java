package org.belegg.bench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTextTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void fewStoriesAreReadFromTheFirstAgain() throws IOException {
        Path three = story("a.txt", "Det regner ute");
        Path two = story("b.txt", "Ingen vet");

        ReadText text = ReadText.of("here", List.of(three, two), 7);

        assertEquals(List.of(three, two, three), text.stories());
        assertEquals(8, text.words());
        assertEquals(2, text.differentStories());
    }

    @Test
    void storiesBeyondTheWantedWordsAreLeftOut() throws IOException {
        Path three = story("a.txt", "Det regner ute");
        Path two = story("b.txt", "Ingen vet");

        assertEquals(List.of(three), ReadText.of("here", List.of(three, two), 3).stories());
    }

    @Test
    void storiesWithoutAWordAreRefusedInsteadOfReadForEver() throws IOException {
        Path blank = story("a.txt", " \n");

        assertThrows(IllegalArgumentException.class, () -> ReadText.of("here", List.of(blank), 1));
    }

    private Path story(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
