package org.belegg.archive.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.belegg.archive.copies.Copies;
import org.belegg.archive.copies.Credit;
import org.belegg.archive.copies.Fingerprint;
import org.belegg.archive.decision.DecisionStore;
import org.belegg.archive.store.Session;
import org.belegg.archive.store.UnreadableArchiveException;
import org.belegg.formats.json.JsonLinesParser;
import org.belegg.model.Article;
import org.belegg.model.BeleggException;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.jspecify.annotations.Nullable;

/** The articles of an archive: put in, looked up, taken out. Works within the transaction of its caller. */
public final class ArticleStore {
    private static final int KEY_LENGTH = 10;
    private static final int SHORTEST_PREFIX = 4;
    private static final JsonLinesParser PARSER = new JsonLinesParser();
    private static final String ALL = "SELECT a.*, r.json, r.words, r.version AS read_by, run.started AS read_at,"
            + " (SELECT f.key FROM article f WHERE f.id = a.family) AS family_key"
            + " FROM article a JOIN reading r ON r.article = a.id JOIN run ON run.id = r.run ";

    private static final String READ_AGAIN =
            "\"belegg status --check\" lists all such; \"belegg add --refresh-all\" reads them again.";

    private final Path file;
    private final Session session;

    /**
     * The articles that this session sees.
     *
     * @param file of the archive, for messages
     */
    public ArticleStore(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /**
     * Which Belegg read the article with this hash: version and models, or nothing of either when its reading was lost;
     * empty when the article is not there.
     */
    public Optional<String> readBy(String hash) throws SQLException {
        return session.first(
                "SELECT coalesce(r.version || ' ' || r.models, '') FROM article a LEFT JOIN reading r ON r.article = a.id"
                        + " WHERE a.hash = ?",
                row -> row.getString(1),
                hash);
    }

    /** The article with this hash as it was given, whatever became of its reading; empty when it is not there. */
    public Optional<Article> givenWithHash(String hash) throws SQLException {
        return session.first("SELECT * FROM article WHERE hash = ?", this::givenOrDamaged, hash);
    }

    /** The article with this key as it was given, whatever became of its reading; empty when it is not there. */
    public Optional<Article> givenWithKey(String key) throws SQLException {
        return session.first("SELECT * FROM article WHERE key = ?", this::givenOrDamaged, key);
    }

    /** An article that is there, and the run that read it; none when its reading was lost. */
    private record Known(long row, String id, @Nullable Long run) {}

    /**
     * Keeps an article, or, when it is there and that is wanted, its new reading, under the id that it has. What people
     * decided stays. A run reads no story twice.
     *
     * @param origin where its bytes came from, for a person to read: "stories/a.txt"
     * @param isRefresh whether an article that is there gets the new reading
     * @param run that does it
     */
    public Kept put(NewArticle article, String origin, boolean isRefresh, long run, String version, String models)
            throws SQLException {
        Optional<Known> known = session.first(
                "SELECT a.id, a.name, r.run FROM article a LEFT JOIN reading r ON r.article = a.id WHERE a.hash = ?",
                row -> new Known(row.getLong("id"), row.getString("name"), Session.optionalLong(row, "run")),
                article.hash());
        if (known.isEmpty()) {
            long id = insert(article, origin, run);
            putReading(id, article, run, version, models);
            copies().add(id, article.fingerprint());
            return Kept.ADDED;
        }
        Known there = known.get();
        if (!isRefresh || Objects.equals(there.run, run)) {
            return Kept.KNOWN;
        }
        // The text is the same, and so are its copies; what is said of it may be more than it was.
        NewArticle reread = article.withId(there.id);
        update(there.row, reread.article());
        putReading(there.row, reread, run, version, models);
        return Kept.REREAD;
    }

    private void update(long id, Article article) throws SQLException {
        session.change(
                "UPDATE article SET title = coalesce(?, title), published = coalesce(?, published),"
                        + " language = coalesce(?, language) WHERE id = ?",
                article.title(),
                article.published() == null ? null : article.published().value(),
                article.language() == null ? null : article.language().code(),
                id);
    }

    private void putReading(long id, NewArticle added, long run, String version, String models) throws SQLException {
        PartialDate published = added.reading().article().published();
        session.change(
                "INSERT OR REPLACE INTO reading (article, run, version, models, language, published_earliest,"
                        + " published_latest, json, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                run,
                version,
                models,
                added.reading().language().code(),
                published == null ? null : published.earliest().toString(),
                published == null ? null : published.latest().toString(),
                added.json(),
                added.storedWords());
        ArticleRows.write(session, id, key(id), added.reading(), added.words());
    }

    /**
     * Makes the rows of an article anew, from its reading and the decisions about it.
     *
     * @throws UnreadableArchiveException when its reading is lost or damaged
     */
    public void rewriteRows(long id) throws SQLException {
        writeRows(id, byId(id));
    }

    private void writeRows(long id, StoredArticle story) throws SQLException {
        ArticleRows.write(session, id, story.key(), story.reading(), story.words());
    }

    /**
     * Throws all rows and indexes away and makes them anew. An article whose reading is lost, damaged or of another text
     * gets none before it is read again.
     */
    public void rewriteAllRows() throws SQLException {
        ArticleRows.deleteAll(session);
        copies().deleteAll();
        for (long id : session.all("SELECT id FROM article ORDER BY id", row -> row.getLong(1))) {
            Optional<StoredArticle> stored = readable(id);
            if (stored.isPresent()) {
                writeRows(id, stored.get());
            }
            copies().add(id, Fingerprint.of(text(id)));
        }
    }

    private Optional<StoredArticle> readable(long id) throws SQLException {
        try {
            return Optional.of(byId(id)).filter(StoredArticle::isReadAsGiven);
        } catch (UnreadableArchiveException damaged) {
            // It keeps no other article from its rows; a check names it.
            return Optional.empty();
        }
    }

    /** The copies among the articles. */
    public Copies copies() {
        return new Copies(session, this::text);
    }

    /**
     * The article in a row.
     *
     * @throws UnreadableArchiveException when there is none, or its reading is lost or damaged
     */
    public StoredArticle byId(long id) throws SQLException {
        Optional<StoredArticle> stored = session.first(ALL + "WHERE a.id = ?", this::article, id);
        if (stored.isEmpty()) {
            throw lost(id);
        }
        return stored.get();
    }

    private UnreadableArchiveException lost(long id) throws SQLException {
        String what = session.first("SELECT key FROM article WHERE id = ?", row -> row.getString(1), id)
                .map(key -> "story " + key + " has no reading. " + READ_AGAIN)
                .orElse("a row refers to a story that is not there. \"belegg status --repair\" makes the rows anew.");
        return new UnreadableArchiveException(file, what, null);
    }

    /**
     * The rows of the articles that a person may mean: the one with this key, else those whose key begins so, else those
     * that came with this id.
     */
    public List<Long> rowsOf(String story) throws SQLException {
        List<Long> rows = rows("key = ?", story);
        if (rows.isEmpty() && story.matches("[0-9a-f]{" + SHORTEST_PREFIX + ",64}")) {
            rows = rows("hash >= ? AND hash < ?", story, story + 'g');
        }
        return rows.isEmpty() ? rows("name = ?", story) : rows;
    }

    private List<Long> rows(String condition, Object... values) throws SQLException {
        return session.all(
                "SELECT id FROM article WHERE " + condition + " ORDER BY hash LIMIT 20", row -> row.getLong(1), values);
    }

    /** The key of the article in a row. */
    public String key(long id) throws SQLException {
        return session.first("SELECT key FROM article WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow(() -> new IllegalArgumentException("no article has row " + id));
    }

    /** The rows of all articles in the order of their keys, for those who go through the whole archive. */
    public List<Long> allRows() throws SQLException {
        return session.all("SELECT id FROM article ORDER BY key", row -> row.getLong(1));
    }

    private long insert(NewArticle added, String origin, long run) throws SQLException {
        Article article = added.article();
        return session.number(
                "INSERT INTO article (key, hash, text_hash, text, name, title, outlet, outlet_folded, published,"
                        + " language, origin, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                freeKey(added.hash()),
                added.hash(),
                ContentHash.ofText(article.text()),
                StoredForms.text(article.text()),
                article.id(),
                article.title(),
                article.outlet(),
                article.outlet() == null ? null : Folding.name(article.outlet()),
                article.published() == null ? null : article.published().value(),
                article.language() == null ? null : article.language().code(),
                origin,
                run);
    }

    /** The beginning of the hash, longer than usual where another article has that already. */
    private String freeKey(String hash) throws SQLException {
        int length = KEY_LENGTH;
        while (session.number("SELECT count(*) FROM article WHERE key = ?", hash.substring(0, length)) > 0) {
            length++;
        }
        return hash.substring(0, length);
    }

    private String text(long id) throws SQLException {
        return session.first("SELECT text FROM article WHERE id = ?", row -> StoredForms.text(row.getObject(1)), id)
                .orElseThrow(() -> new IllegalArgumentException("no article has row " + id));
    }

    private List<Credit> credits(long id) throws SQLException {
        return session.all(
                "SELECT name, start_at, end_at FROM credit WHERE article = ? ORDER BY position",
                row -> new Credit(row.getString(1), new Span(row.getInt(2), row.getInt(3))),
                id);
    }

    private StoredArticle article(ResultSet row) throws SQLException {
        String key = row.getString("key");
        try {
            Article given = given(row);
            Reading reading =
                    PARSER.parse(new String(StoredForms.expanded(row.getBytes("json")), StandardCharsets.UTF_8));
            return new StoredArticle(
                    key,
                    row.getString("hash"),
                    given,
                    row.getString("origin"),
                    reading,
                    StoredForms.words(row.getBytes("words"), given.text()),
                    row.getString("read_by"),
                    row.getString("read_at"),
                    row.getString("family_key"),
                    credits(row.getLong("id")),
                    new DecisionStore(session).ofArticle(row.getLong("id")),
                    mergedNames(row.getLong("id")));
        } catch (IllegalArgumentException | BeleggException cause) {
            throw new UnreadableArchiveException(
                    file,
                    "the reading of story " + key + " is damaged: " + cause.getMessage() + ". " + READ_AGAIN,
                    cause);
        }
    }

    /** What those are called, over all stories, whose speaker people merged into another; a link renames nobody. */
    private Map<String, String> mergedNames(long id) throws SQLException {
        Map<String, String> names = new HashMap<>();
        for (String table : List.of("entity", "statement")) {
            session.all(
                            "SELECT f.finding, kept.name FROM " + table + " f JOIN speaker s ON s.id = f.speaker"
                                    + " JOIN speaker kept ON kept.id = s.stands_as"
                                    + " WHERE f.article = ? AND s.stands_as <> s.linked_as",
                            row -> Map.entry(row.getString(1), row.getString(2)),
                            id)
                    .forEach(name -> names.put(name.getKey(), name.getValue()));
        }
        return names;
    }

    private Article givenOrDamaged(ResultSet row) throws SQLException {
        try {
            Article given = given(row);
            // Else another text would be taken for a story that is new.
            if (!ContentHash.of(given).equals(row.getString("hash"))) {
                throw new IllegalArgumentException("its text is not the one that was added");
            }
            return given;
        } catch (IllegalArgumentException cause) {
            throw new UnreadableArchiveException(
                    file,
                    "story " + row.getString("key") + " is damaged: " + cause.getMessage() + ". Go back to a backup.",
                    cause);
        }
    }

    private static Article given(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Article(
                row.getString("name"),
                StoredForms.text(row.getObject("text")),
                row.getString("title"),
                published == null ? null : PartialDate.parse(published),
                row.getString("outlet"),
                language(row.getString("language")));
    }

    private static @Nullable Language language(@Nullable String code) {
        return code == null ? null : Language.ofCode(code).orElse(null);
    }
}
