package org.belegg.training.treebank;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads a treebank file: ten columns a token in the manner of CoNLL, an empty line after each sentence, comments
 * {@code # newdoc file = ...} and {@code # sent_id = ...}, and {@code name=B-PER} in the last column.
 * A token's {@code #} is told from a comment by the tabs.
 */
public final class TreebankReader {
    private static final int COLUMNS = 10;
    private static final String NAME = "name=";

    private final String place;
    private final List<TreebankDocument> documents = new ArrayList<>();
    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final List<TreebankToken> tokens = new ArrayList<>();
    private String documentId = "";
    private String sentenceId = "";
    private int lineNumber;

    private TreebankReader(String place) {
        this.place = place;
    }

    /**
     * Reads one file.
     *
     * @throws BeleggException when the file is absent or not a treebank; the message names the line
     */
    public static Treebank read(Path file, Language language) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(lines, file.toString(), language);
        } catch (NoSuchFileException cause) {
            throw new BeleggException(
                    "No treebank file " + file + ". Get the Norwegian Dependency Treebank; see docs/training.md.",
                    cause);
        } catch (IOException cause) {
            throw new BeleggException("Cannot read treebank file " + file + ": " + cause.getMessage(), cause);
        }
    }

    /**
     * Reads all lines; the caller closes the reader.
     *
     * @param place what to call the lines in a message
     */
    public static Treebank read(BufferedReader lines, String place, Language language) throws IOException {
        TreebankReader reader = new TreebankReader(place);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.take(line);
        }
        reader.endDocument();
        return new Treebank(language, reader.documents);
    }

    private void take(String line) {
        lineNumber++;
        if (line.isEmpty()) {
            endSentence();
        } else if (line.startsWith("#") && line.indexOf('\t') < 0) {
            takeComment(line);
        } else {
            tokens.add(token(line));
        }
    }

    private void takeComment(String line) {
        int equals = line.indexOf('=');
        if (line.startsWith("# newdoc")) {
            endDocument();
            documentId = equals < 0 ? "" : line.substring(equals + 1).strip();
        } else if (line.startsWith("# sent_id") && equals >= 0) {
            sentenceId = line.substring(equals + 1).strip();
        }
    }

    private TreebankToken token(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw broken(COLUMNS + " columns expected, found " + columns.length, null);
        }
        List<String> features = columns[5].equals("_") ? List.of() : List.of(columns[5].split("\\|"));
        String name = columns[9].startsWith(NAME) ? columns[9].substring(NAME.length()) : "O";
        try {
            int head = Integer.parseInt(columns[6]) - 1;
            return new TreebankToken(columns[1], columns[2], columns[3], features, head, columns[7], name);
        } catch (IllegalArgumentException cause) {
            throw broken("column 7 must hold the number of a token or 0, found \"" + columns[6] + "\"", cause);
        }
    }

    private void endSentence() {
        if (tokens.isEmpty()) {
            return;
        }
        try {
            sentences.add(new TreebankSentence(sentenceId, tokens));
        } catch (IllegalArgumentException cause) {
            throw broken(String.valueOf(cause.getMessage()), cause);
        }
        tokens.clear();
        sentenceId = "";
    }

    private void endDocument() {
        endSentence();
        if (!sentences.isEmpty()) {
            documents.add(new TreebankDocument(documentId, sentences));
            sentences.clear();
        }
        documentId = "";
    }

    private BeleggException broken(String what, @Nullable Throwable cause) {
        return new BeleggException(
                "Not a treebank: " + place + ", line " + lineNumber + ": " + what + ". Use the file as published.",
                cause);
    }
}
