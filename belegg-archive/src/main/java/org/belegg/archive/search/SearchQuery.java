package org.belegg.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/** A search in SQL: which tables, which conditions, which order. What a person typed is bound, never part of the SQL. */
final class SearchQuery {
    /** Whatever people can decide about. */
    private static final String DECIDED =
            "(SELECT article, verdict FROM statement UNION ALL SELECT article, verdict FROM"
                    + " figure UNION ALL SELECT article, verdict FROM time UNION ALL SELECT article, verdict FROM entity)";

    private final String from;
    private final Conditions conditions;
    private final String columns;
    private final List<Key> order;

    /** What rows are ordered by. */
    private record Key(String sql, boolean isGreatestFirst) {}

    private SearchQuery(String from, Conditions conditions, String columns, List<Key> order) {
        this.from = from;
        this.conditions = conditions;
        this.columns = columns;
        this.order = order;
    }

    static SearchQuery of(Search search, Session session) throws SQLException {
        Filters filters = new Filters(search, session);
        return switch (search.what()) {
            case STATEMENTS -> statements(search, filters);
            case FIGURES -> figures(search, filters);
            case STORIES -> stories(search, filters);
        };
    }

    String count() {
        return "SELECT count(*) FROM " + from + " WHERE " + conditions.sql();
    }

    /**
     * A page of rows, each with the total of all. Found once and kept for both: to count them by another query would take as
     * long again.
     */
    String rows() {
        StringBuilder keys = new StringBuilder();
        StringBuilder by = new StringBuilder();
        for (int i = 0; i < order.size(); i++) {
            Key key = order.get(i);
            keys.append(", ").append(key.sql).append(" AS key_").append(i);
            by.append(i == 0 ? "" : ", ")
                    .append("key_")
                    .append(i)
                    .append(key.isGreatestFirst ? " DESC NULLS LAST" : "");
        }
        return "WITH found AS MATERIALIZED (SELECT " + columns + keys + " FROM " + from + " WHERE " + conditions.sql()
                + ") SELECT article, finding, (SELECT count(*) FROM found) AS total FROM found ORDER BY " + by
                + " LIMIT ? OFFSET ?";
    }

    @Nullable
    Object[] values() {
        return conditions.valuesAnd();
    }

    @Nullable
    Object[] valuesAnd(Object... more) {
        return conditions.valuesAnd(more);
    }

    private static SearchQuery statements(Search search, Filters filters) throws SQLException {
        Conditions conditions = new Conditions();
        filters.addWords(conditions, "statement_words", "statement_words.rowid = s.id");
        filters.addStory(conditions);
        filters.addStatement(conditions);
        filters.addDecided(conditions, "s");
        Conditions figure = new Conditions();
        filters.addFigure(figure);
        if (!figure.isEmpty()) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM figure f WHERE f.statement = s.id AND f.verdict IS NOT 'reject' AND ",
                    figure,
                    ")");
        }
        return new SearchQuery(
                withWords(search, "statement_words", "statement s")
                        + " JOIN article a ON a.id = s.article LEFT JOIN reading r ON r.article = a.id",
                conditions,
                "s.article, s.finding",
                order(
                        search,
                        "s.start_at",
                        "coalesce(s.said_latest, r.published_latest)",
                        "(SELECT max(coalesce(value, high, low)) FROM figure WHERE statement = s.id)"));
    }

    private static SearchQuery figures(Search search, Filters filters) throws SQLException {
        Conditions conditions = new Conditions();
        filters.addWords(conditions, "figure_words", "figure_words.rowid = f.id");
        filters.addStory(conditions);
        filters.addStatement(conditions);
        filters.addFigure(conditions);
        filters.addDecided(conditions, "f");
        return new SearchQuery(
                withWords(search, "figure_words", "figure f")
                        + " JOIN article a ON a.id = f.article LEFT JOIN reading r ON r.article = a.id"
                        + " LEFT JOIN statement s ON s.id = f.statement",
                conditions,
                "f.article, f.finding",
                order(
                        search,
                        "f.start_at",
                        "coalesce(s.said_latest, r.published_latest)",
                        "coalesce(f.value, f.high, f.low)"));
    }

    private static SearchQuery stories(Search search, Filters filters) throws SQLException {
        Conditions conditions = new Conditions();
        filters.addWords(conditions, "article_words", "article_words.rowid = a.id");
        filters.addStory(conditions);
        if (search.asksOfStatements()) {
            Conditions statement = new Conditions();
            filters.addStatement(statement);
            filters.addDecided(statement, "s");
            conditions.add("EXISTS (SELECT 1 FROM statement s WHERE s.article = a.id AND ", statement, ")");
        }
        if (search.asksOfFigures()) {
            Conditions figure = new Conditions();
            filters.addFigure(figure);
            filters.addDecided(figure, "f");
            conditions.add("EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND ", figure, ")");
        }
        if (search.asksOfDecisions() && !search.asksOfStatements() && !search.asksOfFigures()) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM " + DECIDED + " d WHERE d.article = a.id AND ", decided(filters), ")");
        }
        return new SearchQuery(
                withWords(search, "article_words", "article a") + " LEFT JOIN reading r ON r.article = a.id",
                conditions,
                "a.id AS article, NULL AS finding",
                order(
                        search,
                        "a.id",
                        "r.published_latest",
                        "(SELECT max(coalesce(value, high, low)) FROM figure WHERE article = a.id)"));
    }

    private static Conditions decided(Filters filters) {
        Conditions decided = new Conditions();
        filters.addDecided(decided, "d");
        return decided;
    }

    /**
     * The tables, the index first where words are looked for: it leaves the fewest rows. Every story has a reading; that it
     * is joined as if it might not lets SQLite leave it out where nothing is asked of it.
     */
    private static String withWords(Search search, String index, String table) {
        return search.words.isBlank() ? table : index + " JOIN " + table;
    }

    private static List<Key> order(Search search, String place, String said, String value) {
        List<Key> keys = new ArrayList<>();
        switch (search.order()) {
            case RELEVANCE -> {
                if (search.words.isBlank()) {
                    throw new IllegalArgumentException("relevance needs words to look for");
                }
                // The better it fits, the less.
                keys.add(new Key("bm25(" + index(search.what()) + ")", false));
            }
            case PUBLISHED -> keys.add(new Key("r.published_latest", true));
            case SAID -> keys.add(new Key(said, true));
            case VALUE -> keys.add(new Key(value, true));
            case STORY -> {
                // Nothing before the story itself.
            }
        }
        keys.add(new Key("a.key", false));
        keys.add(new Key(place, false));
        return keys;
    }

    private static String index(What what) {
        return switch (what) {
            case STATEMENTS -> "statement_words";
            case FIGURES -> "figure_words";
            case STORIES -> "article_words";
        };
    }
}
