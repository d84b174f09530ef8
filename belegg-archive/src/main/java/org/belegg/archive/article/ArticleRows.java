package org.belegg.archive.article;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.copies.CreditFinder;
import org.belegg.archive.decision.Decided;
import org.belegg.archive.decision.DecisionStore;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.store.Insert;
import org.belegg.archive.store.Session;
import org.belegg.model.Reading;
import org.belegg.model.Span;

/**
 * The rows in which one article is searched. They are made of its reading, its words and what people decided, and of
 * nothing else: they can be thrown away and made anew at any time.
 */
final class ArticleRows {
    private final Session session;
    private final long article;
    private final Reading reading;
    private final StoryWords words;
    private final StoryWords inflected;
    private final Decided decided;
    private final String key;
    private final Map<String, Long> entities = new HashMap<>();
    private final Map<String, Long> speakers = new HashMap<>();
    private final Map<String, Long> statements = new HashMap<>();

    private ArticleRows(Session session, long article, String key, Reading reading, StoryWords words, Decided decided) {
        this.session = session;
        this.article = article;
        this.key = key;
        this.reading = reading;
        this.words = words;
        this.inflected = words.inflected(reading.article().text());
        this.decided = decided;
    }

    /** Makes the rows of an article, in the place of those that it has. */
    static void write(Session session, long article, String key, Reading reading, StoryWords words)
            throws SQLException {
        delete(session, article);
        Decided decided = new Decided(new DecisionStore(session).replay(article, new Findings(reading)));
        ArticleRows rows = new ArticleRows(session, article, key, reading, words, decided);
        rows.writeWords();
        rows.writeCredits();
        new EntityRows(rows).write();
        new StatementRows(rows).write();
        new FigureRows(rows).write();
        new TimeRows(rows).write();
    }

    /** Removes the rows of an article. */
    static void delete(Session session, long article) throws SQLException {
        session.change(
                "INSERT OR IGNORE INTO unlinked (kin, type) SELECT p.kin, p.type FROM entity e"
                        + " JOIN speaker p ON p.id = e.speaker WHERE e.article = ? AND p.kin IS NOT NULL",
                article);
        session.change("DELETE FROM article_words WHERE rowid = ?", article);
        session.change(
                "DELETE FROM statement_words WHERE rowid IN (SELECT id FROM statement WHERE article = ?)", article);
        session.change("DELETE FROM figure_words WHERE rowid IN (SELECT id FROM figure WHERE article = ?)", article);
        session.change("DELETE FROM credit WHERE article = ?", article);
        session.change("DELETE FROM figure WHERE article = ?", article);
        session.change("DELETE FROM time WHERE article = ?", article);
        session.change("UPDATE statement SET within = NULL WHERE article = ?", article);
        session.change("DELETE FROM statement WHERE article = ?", article);
        session.change("DELETE FROM entity WHERE article = ?", article);
    }

    /** Removes the rows of all articles, whatever state they are in, and makes the index of speakers anew. */
    static void deleteAll(Session session) throws SQLException {
        for (String index : List.of("article_words", "statement_words", "figure_words", "speaker_words")) {
            session.change("INSERT INTO " + index + " (" + index + ") VALUES ('delete-all')");
        }
        for (String table : List.of("figure", "time", "channel", "role", "credit")) {
            session.change("DELETE FROM " + table);
        }
        session.change("UPDATE statement SET within = NULL");
        session.change("DELETE FROM statement");
        session.change("DELETE FROM entity");
        SpeakerRows speakers = new SpeakerRows(session);
        speakers.forgetStates();
        speakers.writeAllWords();
    }

    private void writeCredits() throws SQLException {
        try (Insert row = session.insertInto("credit (article, position, name, start_at, end_at)")) {
            int position = 0;
            for (Credit credit : CreditFinder.find(reading.article().text())) {
                row.row(
                        article,
                        position++,
                        credit.name(),
                        credit.span().start(),
                        credit.span().end());
            }
        }
    }

    private void writeWords() throws SQLException {
        try (Insert row = session.insertInto("article_words (rowid, title, words, lemmas)")) {
            String title = reading.article().title();
            row.row(
                    article,
                    Folding.searchable(title == null ? "" : title),
                    Folding.searchable(reading.article().text()),
                    inflected.lemmas());
        }
        Set<String> seen = new HashSet<>();
        try (Insert form = session.insertUnlessThere("word_form (form, lemma)")) {
            for (LemmaWord word : inflected.words()) {
                String written = Folding.name(reading.article().textOf(word.span()));
                String lemma = word.lemma().toLowerCase(Locale.ROOT);
                if (!written.isEmpty() && Character.isLetter(written.charAt(0)) && seen.add(written + ' ' + lemma)) {
                    form.row(written, lemma);
                }
            }
        }
    }

    Session session() {
        return session;
    }

    long article() {
        return article;
    }

    /** The article's key, for what must not be mixed up with its like in another story. */
    String key() {
        return key;
    }

    Reading reading() {
        return reading;
    }

    StoryWords words() {
        return words;
    }

    /** The words whose lemma is another word than they; the index has the others as they stand. */
    StoryWords inflected() {
        return inflected;
    }

    Decided decided() {
        return decided;
    }

    /** The findings as people corrected them. */
    Corrections corrections() {
        return new Corrections(reading, decided);
    }

    /** The rows of the entities, by their ids in the reading. */
    Map<String, Long> entities() {
        return entities;
    }

    /** Whom the entities stand for over all stories, by their ids in the reading. */
    Map<String, Long> speakers() {
        return speakers;
    }

    /** The rows of the statements, by their ids in the reading. */
    Map<String, Long> statements() {
        return statements;
    }

    /** The row of a statement, which must have got one. */
    long statementRow(String finding) {
        return Objects.requireNonNull(statements.get(finding), finding);
    }

    /** What stands in the spans, as the index takes it. */
    String searchable(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(Folding.searchable(reading.article().textOf(span)));
        }
        return text.toString();
    }

    /** The sentence that something stands in; its own span where sentences are not known. */
    Span sentenceOf(Span span) {
        return words.sentenceAt(span.start()).orElse(span);
    }

    /** The next free row of a table. Nobody else adds rows meanwhile: we are in a transaction that writes. */
    long nextId(String table) throws SQLException {
        return session.number("SELECT coalesce(max(id), 0) + 1 FROM " + table);
    }

    /** A constant's word, as in the JSON. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
