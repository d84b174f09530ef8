package org.belegg.archive.search;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.belegg.archive.article.Folding;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a search as conditions on the rows of articles ({@code a}, {@code r}), statements ({@code s}) and
 * figures ({@code f}).
 */
final class Filters {
    private static final String SPEAKERS = "SELECT id FROM speaker WHERE stands_as IN (SELECT stands_as FROM speaker"
            + " WHERE id IN (SELECT rowid FROM speaker_words WHERE speaker_words MATCH ?))";

    private final Search search;
    private final WordQuery words;

    // Whether the rows of the index are the speaker's already. To find who "politiet" is takes a while: not twice.
    private boolean isSpeakerAsked;

    Filters(Search search, Session session) {
        this.search = search;
        this.words = new WordQuery(session);
    }

    /**
     * The words of the query, in this kind's index. A word may stand in a hundred thousand statements, and a speaker has made
     * some hundred: which of them are the speaker's is known before any row is fetched. The plus keeps SQLite from
     * asking the index for each of them anew.
     */
    void addWords(Conditions conditions, String index, String rowId) throws SQLException {
        if (!search.words.isBlank()) {
            String surface = index.equals("article_words") ? "title words" : "words";
            conditions.add(index + " MATCH ? AND " + rowId, words.of(search.words, surface, "lemmas"));
            if (search.speaker != null) {
                isSpeakerAsked = !index.equals("article_words");
                conditions.add("+" + index + ".rowid IN (" + ofSpeakers(index) + ")", WordQuery.name(search.speaker));
            }
        }
    }

    /** The rows of an index that are of what somebody said, or of stories in which somebody says something. */
    private static String ofSpeakers(String index) {
        String statements = "FROM statement WHERE speaker IN (" + SPEAKERS + ")";
        return switch (index) {
            case "statement_words" -> "SELECT id " + statements;
            case "figure_words" -> "SELECT id FROM figure WHERE statement IN (SELECT id " + statements + ")";
            default -> "SELECT article " + statements;
        };
    }

    void addStory(Conditions conditions) {
        if (search.outlet != null) {
            conditions.add("a.outlet_folded = ?", Folding.name(search.outlet));
        }
        if (search.language != null) {
            conditions.add("r.language = ?", search.language.code());
        }
        if (search.published != null) {
            addDays(conditions, search.published, "r.published_earliest", "r.published_latest");
        }
    }

    /** What is asked of a statement: of its saying, and of the days that it tells of. */
    void addStatement(Conditions conditions) {
        addSaying(conditions);
        if (search.eventDay != null) {
            Conditions days = new Conditions();
            addEventDay(days);
            conditions.add(
                    "EXISTS (SELECT 1 FROM time t WHERE t.statement = s.id AND t.verdict IS NOT 'reject' AND ",
                    days,
                    ")");
        }
    }

    /** What is asked of the days told of ({@code t}). */
    void addEventDay(Conditions conditions) {
        if (search.eventDay != null) {
            addDays(conditions, search.eventDay, "t.earliest", "t.latest");
        }
    }

    /** What is asked of the saying of a statement: who, through whom, how, when. */
    void addSaying(Conditions conditions) {
        if (search.speaker != null && !isSpeakerAsked) {
            conditions.add("s.speaker IN (" + SPEAKERS + ")", WordQuery.name(search.speaker));
        }
        if (search.organisation != null) {
            addOrganisation(conditions, search.organisation);
        }
        if (search.channel != null) {
            conditions.add(
                    "EXISTS (SELECT 1 FROM channel c WHERE c.statement = s.id AND " + holds("c.folded") + ")",
                    Folding.name(search.channel));
        }
        if (search.stance != null) {
            conditions.add("s.stance = ?", search.stance.name().toLowerCase(Locale.ROOT));
        }
        if (search.type != null) {
            conditions.add("s.type = ?", search.type.name().toLowerCase(Locale.ROOT));
        }
        if (search.said != null) {
            addDays(
                    conditions,
                    search.said,
                    "coalesce(s.said_earliest, r.published_earliest)",
                    "coalesce(s.said_latest, r.published_latest)");
        }
    }

    void addFigure(Conditions conditions) throws SQLException {
        if (search.over != null) {
            conditions.add("coalesce(f.value, f.high, f.low) > ?", search.over.doubleValue());
        }
        if (search.under != null) {
            conditions.add("coalesce(f.value, f.low, f.high) < ?", search.under.doubleValue());
        }
        if (search.counted != null) {
            conditions.add(
                    "f.id IN (SELECT rowid FROM figure_words WHERE figure_words MATCH ?)",
                    words.of(search.counted, "counted", "counted_lemmas"));
        }
        if (search.vouchedBy != null) {
            if (search.vouchedBy.equals(Search.WRITER)) {
                conditions.add("f.statement IS NULL");
            } else {
                conditions.add(
                        "f.statement IN (SELECT v.id FROM statement v WHERE v.speaker IN (" + SPEAKERS + "))",
                        WordQuery.name(search.vouchedBy));
            }
        }
    }

    /** What people decided about the rows of a table. */
    void addDecided(Conditions conditions, String table) {
        String wanted = search.decided == null ? "" : search.decided.toLowerCase(Locale.ROOT);
        switch (wanted) {
            case "" -> conditions.add(table + ".verdict IS NOT 'reject'");
            case "any" -> {
                // Nothing to leave out.
            }
            case "none" -> conditions.add(table + ".verdict IS NULL");
            default -> conditions.add(table + ".verdict = ?", wanted);
        }
    }

    private static void addOrganisation(Conditions conditions, String name) {
        String folded = Folding.name(name);
        conditions.add(
                "s.entity IN (SELECT entity FROM role WHERE " + holds("organisation_folded") + ")"
                        + " OR s.entity IN (SELECT id FROM entity WHERE " + holds("stands_for_folded") + ")"
                        + " OR s.speaker IN (SELECT id FROM speaker WHERE type <> 'person' AND stands_as IN (SELECT"
                        + " stands_as FROM speaker WHERE id IN (SELECT rowid FROM speaker_words WHERE speaker_words"
                        + " MATCH ?)))",
                folded,
                folded,
                WordQuery.name(name));
    }

    /** Whether a folded name has these words, in this order. */
    private static String holds(String column) {
        return "instr(' ' || " + column + " || ' ', ' ' || ? || ' ') > 0";
    }

    /** Whether days from {@code earliest} to {@code latest} may be one of the range's. */
    private static void addDays(Conditions conditions, DayRange range, String earliest, String latest) {
        LocalDate from = range.earliest();
        LocalDate until = range.latest();
        addDay(conditions, latest + " >= ?", from);
        addDay(conditions, earliest + " <= ?", until);
    }

    private static void addDay(Conditions conditions, String condition, @Nullable LocalDate day) {
        if (day != null) {
            conditions.add(condition, day.toString());
        }
    }
}
