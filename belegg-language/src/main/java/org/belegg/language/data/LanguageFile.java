package org.belegg.language.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.belegg.model.BeleggException;

/** A text file in a language's folder: UTF-8, comments after {@code #} at the start of a line, empty lines allowed. */
public final class LanguageFile {
    private LanguageFile() {}

    /**
     * The lines of a file, without comments and empty lines, in the file's order.
     *
     * @param folder a language code, or {@code other}
     * @param name the file's name
     * @throws BeleggException when the file is not in the jar or cannot be read
     */
    public static List<String> lines(String folder, String name) {
        String path = "/org/belegg/language/" + folder + "/" + name;
        List<String> lines = new ArrayList<>();
        try (InputStream bytes = LanguageFile.class.getResourceAsStream(path)) {
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
}
