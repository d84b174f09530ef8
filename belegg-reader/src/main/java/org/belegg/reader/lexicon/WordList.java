package org.belegg.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.belegg.model.BeleggException;

/** Reads the reader's word lists: one entry a line, {@code #} opens a comment. */
public final class WordList {
    private WordList() {}

    /**
     * The lines of a built-in list without blank lines and comments, in the list's order.
     *
     * @param name its path below the lexicon folder, such as {@code media.txt}
     * @throws BeleggException when the list is missing or cannot be read
     */
    public static List<String> lines(String name) {
        InputStream in = WordList.class.getResourceAsStream("/org/belegg/reader/lexicon/" + name);
        if (in == null) {
            throw new BeleggException(
                    "The word list " + name + " is missing from the program. Install Belegg anew.", null);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException cause) {
            throw new BeleggException(
                    "The word list " + name + " cannot be read from the program. Install Belegg anew.", cause);
        }
    }
}
