package org.belegg.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.belegg.archive.article.Folding;
import org.belegg.archive.store.Session;

/**
 * The words that a person types, as a query of the full-text index. All words must occur, in any of their forms:
 * {@code ferje} finds "ferja" and "ferjene". {@code strøm*} finds what begins so, {@code "i rute"} the very words in
 * their order, and {@code -buss} leaves out what has the word. Nothing typed is ever taken for syntax of the index.
 */
final class WordQuery {
    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*)\"?|(\\S+))");

    private final Session session;

    WordQuery(Session session) {
        this.session = session;
    }

    /**
     * The query for the index.
     *
     * @param surface the columns of words as they stand, to look in
     * @param lemmas the column of their dictionary forms, in which words are no neighbours of each other: for single words only
     * @throws IllegalArgumentException when nothing is left to look for
     */
    String of(String typed, String surface, String lemmas) throws SQLException {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        Matcher terms = TERM.matcher(Folding.searchable(typed));
        while (terms.find()) {
            boolean isPhrase = terms.group(2) != null;
            String words = isPhrase ? terms.group(2) : terms.group(3);
            if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            String term = isPhrase
                    ? "({" + surface + "} : " + quoted(words) + ")"
                    : "({" + surface + " " + lemmas + "} : " + anyForm(words) + ")";
            (terms.group(1).isEmpty() ? wanted : unwanted).add(term);
        }
        if (wanted.isEmpty()) {
            throw new IllegalArgumentException("need a word to look for, got \"" + typed + "\""
                    + (unwanted.isEmpty() ? "" : ", which only says what is to be left out"));
        }
        String query = String.join(" AND ", wanted);
        return unwanted.isEmpty() ? query : "(" + query + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    /** A word as it stands, or its dictionary forms as far as the archive's stories show them. */
    private String anyForm(String word) throws SQLException {
        if (word.endsWith("*")) {
            return quoted(word.substring(0, word.length() - 1)) + " *";
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.addAll(session.all(
                "SELECT lemma FROM word_form WHERE form = ? ORDER BY lemma",
                row -> row.getString(1),
                Folding.name(word)));
        return forms.stream().map(WordQuery::quoted).collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** A name's words, all of which must occur. */
    static String name(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.name(typed).split(" ", -1)) {
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(word.endsWith("*") ? quoted(word.substring(0, word.length() - 1)) + " *" : quoted(word));
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("need a name, got \"" + typed + "\"");
        }
        return String.join(" AND ", words);
    }

    private static String quoted(String words) {
        // A zero byte would end the query.
        return '"' + words.replace("\"", "\"\"").replace('\0', ' ') + '"';
    }
}
