package org.belegg.cli.conllu;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.belegg.language.Sentence;
import org.belegg.language.TextAnalyser;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A CoNLL or CoNLL-U table: text that is already cut into sentences and tokens. Only the second column is taken; what
 * the other columns say is for whoever compares. Ranges ("3-4") and empty nodes ("3.1") are no tokens.
 */
public final class TokenTable {
    private final List<Document> documents;

    private TokenTable(List<Document> documents) {
        this.documents = documents;
    }

    /**
     * Reads a table.
     *
     * @throws BeleggException when a line has no second column; the message names the line
     */
    public static TokenTable parse(String table) {
        TableReader reader = new TableReader();
        int number = 0;
        for (String line : table.lines().toList()) {
            number++;
            reader.add(line, number);
        }
        reader.endSentence();
        return new TokenTable(reader.documents);
    }

    /**
     * The table with our analysis, token for token and with its comments. A document is analysed as a whole.
     *
     * @param language of every document, or null to decide for each
     */
    public String analysed(TextAnalyser analyser, @Nullable Language language) {
        StringBuilder out = new StringBuilder();
        for (Document document : documents) {
            List<List<String>> words = document.sentences.stream()
                    .map(HeadlineEnd::without)
                    .filter(sentence -> !sentence.isEmpty())
                    .toList();
            Language spoken = language != null ? language : analyser.decideLanguage(text(words));
            Iterator<Sentence> analysed =
                    analyser.analyse(words, spoken).sentences().iterator();
            for (int i = 0; i < document.sentences.size(); i++) {
                List<String> tokens = document.sentences.get(i);
                @Nullable Sentence sentence = HeadlineEnd.without(tokens).isEmpty() ? null : analysed.next();
                out.append(ConlluWriter.write(HeadlineEnd.putBack(sentence, tokens), document.comments.get(i)));
            }
        }
        return out.toString();
    }

    private static String text(List<List<String>> sentences) {
        StringBuilder text = new StringBuilder();
        sentences.forEach(sentence -> text.append(String.join(" ", sentence)).append('\n'));
        return text.toString();
    }

    private static final class Document {
        private final List<List<String>> sentences = new ArrayList<>();
        private final List<List<String>> comments = new ArrayList<>();
    }

    private static final class TableReader {
        private final List<Document> documents = new ArrayList<>();
        private List<String> tokens = new ArrayList<>();
        private List<String> comments = new ArrayList<>();

        private void add(String line, int number) {
            if (line.isBlank()) {
                endSentence();
            } else if (line.startsWith("#")) {
                if (line.startsWith("# newdoc")) {
                    documents.add(new Document());
                }
                comments.add(line);
            } else {
                String[] columns = line.split("\t", 3);
                if (columns.length < 2 || columns[1].isEmpty()) {
                    throw new BeleggException(
                            "line " + number + ": need a number and a word with a tab between them, got \"" + line
                                    + "\"",
                            null);
                }
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    tokens.add(columns[1]);
                }
            }
        }

        private void endSentence() {
            if (tokens.isEmpty()) {
                return;
            }
            if (documents.isEmpty()) {
                documents.add(new Document());
            }
            Document document = documents.get(documents.size() - 1);
            document.sentences.add(tokens);
            document.comments.add(comments);
            tokens = new ArrayList<>();
            comments = new ArrayList<>();
        }
    }
}
