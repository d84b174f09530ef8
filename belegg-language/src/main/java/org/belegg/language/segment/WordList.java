package org.belegg.language.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;

/** Words of one language, read from a text file in the language's folder. Immutable. */
final class WordList {
    private static final int LONGEST = 24;

    private final Set<String> words;

    WordList(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Reads the list with this name; a line a word. */
    static WordList read(Language language, String name) {
        return new WordList(Set.copyOf(lines(language, name)));
    }

    /**
     * The lines of the language's file with this name, without comments ({@code #}) and empty lines.
     *
     * @throws BeleggException when the file is not in the jar or cannot be read
     */
    static List<String> lines(Language language, String name) {
        String path = "/org/belegg/language/" + language.code() + "/" + name;
        List<String> lines = new ArrayList<>();
        try (InputStream bytes = WordList.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new BeleggException("No word list " + path + " in the jar. Build belegg-language again.", null);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
        } catch (IOException cause) {
            throw new BeleggException("Cannot read word list " + path + ": " + cause.getMessage(), cause);
        }
        return lines;
    }

    /** Whether the word that starts at {@code start} is in the list; its case does not matter. */
    boolean containsWordAt(String text, int start, int limit) {
        int end = start;
        while (end < limit && end - start <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return words.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
