package org.belegg.archive.search;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/** Finds rows for a search, within the transaction of its caller: the rows and their total belong to one state. */
public final class Searching {
    // Rows of a page often stand in few stories, and a story takes a moment to be taken out.
    private static final int STORIES_HELD = 32;

    private final Path file;
    private final Session session;

    /**
     * Searches in what this session sees.
     *
     * @param file of the archive, for messages
     */
    public Searching(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /**
     * A page of what was found.
     *
     * @throws IllegalArgumentException when the search has nothing to look for, such as only words to leave out
     */
    public Page find(Search search) throws SQLException {
        SearchQuery query = SearchQuery.of(search, session);
        if (search.folded && search.what() == What.STORIES) {
            return findFolded(search, query);
        }
        List<Hit> hits = new ArrayList<>();
        long total = each(search, query, hits::add);
        return new Page(search.what(), hits, total, search.offset);
    }

    /**
     * Hands over what was found, one at a time, however much it is, copies each for itself; fails as {@link #find} does.
     *
     * @return how many rows there are in all, also outside the page that was asked for
     */
    public long each(Search search, Consumer<Hit> consumer) throws SQLException {
        return each(search, SearchQuery.of(search, session), consumer);
    }

    /** The keys of the stories that a search finds, or finds something in, in order; fails as {@link #find} does. */
    public List<String> keys(Search search) throws SQLException {
        SearchQuery query = SearchQuery.of(search, session);
        return session.all(
                "SELECT key FROM article WHERE id IN (SELECT article FROM (" + query.rows() + ")) ORDER BY key",
                row -> row.getString(1),
                query.valuesAnd(search.limit, search.offset));
    }

    private record Row(long article, @Nullable String finding, long total) {}

    /** A page of stories, of each family only the first that was found. */
    private Page findFolded(Search search, SearchQuery query) throws SQLException {
        // From the index alone: the column stands behind the texts.
        Map<Long, Long> families = new HashMap<>();
        session.all(
                "SELECT id, family FROM article WHERE family IS NOT NULL",
                row -> families.put(row.getLong(1), row.getLong(2)));
        Map<Long, Row> first = new LinkedHashMap<>();
        Map<Long, Integer> copies = new HashMap<>();
        for (Row row : rows(query, -1, 0)) {
            long family = families.getOrDefault(row.article(), row.article());
            if (first.putIfAbsent(family, row) != null) {
                copies.merge(family, 1, Integer::sum);
            }
        }
        ArticleStore articles = new ArticleStore(file, session);
        List<Hit> hits = new ArrayList<>();
        List<Map.Entry<Long, Row>> wanted = first.entrySet().stream()
                .skip(search.offset)
                .limit(search.limit)
                .toList();
        for (Map.Entry<Long, Row> each : wanted) {
            StoredArticle story = articles.byId(each.getValue().article());
            hits.add(new Hit(story, null, copies.getOrDefault(each.getKey(), 0)));
        }
        return new Page(search.what(), hits, first.size(), search.offset);
    }

    private List<Row> rows(SearchQuery query, int limit, int offset) throws SQLException {
        return session.all(
                query.rows(),
                row -> new Row(row.getLong("article"), row.getString("finding"), row.getLong("total")),
                query.valuesAnd(limit, offset));
    }

    private long each(Search search, SearchQuery query, Consumer<Hit> consumer) throws SQLException {
        List<Row> rows = rows(query, search.limit, search.offset);
        ArticleStore articles = new ArticleStore(file, session);
        Map<Long, StoredArticle> held = new HashMap<>();
        for (Row row : rows) {
            StoredArticle story = held.get(row.article());
            if (story == null) {
                story = articles.byId(row.article());
                if (held.size() == STORIES_HELD) {
                    held.clear();
                }
                held.put(row.article(), story);
            }
            consumer.accept(new Hit(story, row.finding()));
        }
        // A page behind the last row tells no total.
        return rows.isEmpty()
                ? session.number(query.count(), query.values())
                : rows.get(0).total();
    }
}
