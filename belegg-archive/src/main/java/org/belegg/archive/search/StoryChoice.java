package org.belegg.archive.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.belegg.archive.store.Session;

/**
 * Chooses whole stories, and statements and times in them. Words, outlet, language, day of publication and what is asked
 * of figures choose the stories, the words from all of their text; what is asked of the saying, and the decisions, choose
 * statements, and the times that these tell of. A search's kind, order and page do not count.
 */
public final class StoryChoice {
    private static final String STORIES = "article a JOIN reading r ON r.article = a.id";

    private final Search search;
    private final Session session;

    /** The choice of a search in what this session sees. */
    public StoryChoice(Search search, Session session) {
        this.search = search;
        this.session = session;
    }

    /** Whether it is about single findings, so that stories without any are not meant. */
    public boolean isOfFindings() {
        return search.asksOfStatements() || search.decided != null;
    }

    /**
     * The chosen stories, in the order of their keys; those in which nothing is chosen among them.
     *
     * @throws IllegalArgumentException when the search has nothing to look for, such as only words to leave out
     */
    public List<ChosenStory> stories() throws SQLException {
        TreeMap<String, ChosenStory> chosen = new TreeMap<>();
        if (!isOfFindings()) {
            for (Row row : rows("", conditions(), "''")) {
                chosen.put(row.key, new ChosenStory(row.article, List.of(), List.of()));
            }
        }
        Map<String, List<String>> statements = new TreeMap<>();
        for (Row row : rows(" JOIN statement s ON s.article = a.id", ofStatements(), "s.finding")) {
            chosen.putIfAbsent(row.key, new ChosenStory(row.article, List.of(), List.of()));
            statements.computeIfAbsent(row.key, unused -> new ArrayList<>()).add(row.finding);
        }
        Map<String, List<String>> times = new TreeMap<>();
        for (Row row : rows(
                " JOIN time t ON t.article = a.id LEFT JOIN statement s ON s.id = t.statement",
                ofTimes(),
                "t.finding")) {
            chosen.putIfAbsent(row.key, new ChosenStory(row.article, List.of(), List.of()));
            times.computeIfAbsent(row.key, unused -> new ArrayList<>()).add(row.finding);
        }
        List<ChosenStory> stories = new ArrayList<>();
        chosen.forEach((key, story) -> stories.add(new ChosenStory(
                story.article(), statements.getOrDefault(key, List.of()), times.getOrDefault(key, List.of()))));
        return stories;
    }

    private record Row(String key, long article, String finding) {}

    private List<Row> rows(String joined, Conditions conditions, String finding) throws SQLException {
        String from = search.words.isBlank() ? STORIES : "article_words JOIN " + STORIES;
        String place = joined.isEmpty() ? "a.id" : finding.startsWith("s") ? "s.start_at, s.id" : "t.start_at, t.id";
        return session.all(
                "SELECT a.key, a.id, " + finding + " AS finding FROM " + from + joined + " WHERE " + conditions.sql()
                        + " ORDER BY a.key, " + place,
                row -> new Row(row.getString(1), row.getLong(2), row.getString(3)),
                conditions.valuesAnd());
    }

    private Conditions ofStatements() throws SQLException {
        Conditions conditions = conditions();
        Filters filters = filters();
        filters.addStatement(conditions);
        filters.addDecided(conditions, "s");
        return conditions;
    }

    /** A time in the writer's own voice is said by nobody, on the day of publication. */
    private Conditions ofTimes() throws SQLException {
        Conditions conditions = conditions();
        Filters filters = filters();
        conditions.add("t.type IN ('date', 'time')");
        filters.addEventDay(conditions);
        filters.addDecided(conditions, "t");
        Conditions saying = new Conditions();
        filters.addSaying(saying);
        if (!saying.isEmpty()) {
            // What is asked is asked of a statement that is one.
            saying.add("s.verdict IS NOT 'reject'");
            conditions.add("", saying, "");
        }
        return conditions;
    }

    private Conditions conditions() throws SQLException {
        Conditions conditions = new Conditions();
        Filters filters = filters();
        filters.addWords(conditions, "article_words", "article_words.rowid = a.id");
        filters.addStory(conditions);
        Conditions figure = new Conditions();
        filters.addFigure(figure);
        if (!figure.isEmpty()) {
            figure.add("f.verdict IS NOT 'reject'");
            conditions.add("EXISTS (SELECT 1 FROM figure f WHERE f.article = a.id AND ", figure, ")");
        }
        return conditions;
    }

    private Filters filters() {
        return new Filters(search, session);
    }
}
