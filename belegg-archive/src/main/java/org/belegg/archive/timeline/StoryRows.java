package org.belegg.archive.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.belegg.archive.store.Session;
import org.belegg.formats.Days;
import org.belegg.model.AttributionType;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** What holds for the statements and times of one story, what people corrected in the place of what was found. */
final class StoryRows {
    private static final String STATEMENTS = "SELECT s.finding, s.type, s.stance, s.said_earliest, s.said_latest,"
            + " s.verdict, w.finding AS within, p.name FROM statement s LEFT JOIN statement w ON w.id = s.within"
            + " LEFT JOIN speaker o ON o.id = s.speaker LEFT JOIN speaker p ON p.id = o.stands_as WHERE s.article = ?";
    private static final String TIMES =
            "SELECT t.finding, t.value, t.earliest, t.latest, s.finding AS teller FROM time t"
                    + " LEFT JOIN statement s ON s.id = t.statement WHERE t.article = ?";

    private final Map<String, StatementRow> statements = new HashMap<>();
    private final Map<String, TimeRow> times = new HashMap<>();

    StoryRows(Session session, long article) throws SQLException {
        session.all(STATEMENTS, StoryRows::statement, article).forEach(row -> statements.put(row.finding, row));
        session.all(TIMES, StoryRows::time, article).forEach(row -> times.put(row.finding, row));
    }

    /**
     * A statement.
     *
     * @param speaker the name of whom it is of over all stories, mergers and corrections counted; null when not known
     * @param said the days on which it was made, as the story or a person tells; null when neither does
     * @param within the id of the statement that it stands in, or null
     */
    record StatementRow(
            String finding,
            AttributionType type,
            Stance stance,
            @Nullable String speaker,
            @Nullable Days said,
            @Nullable String within,
            boolean isRejected) {}

    /**
     * A time.
     *
     * @param teller the id of the innermost statement that it stands in, or null
     */
    record TimeRow(
            String finding,
            @Nullable String value,
            @Nullable Days days,
            @Nullable String teller) {}

    Optional<StatementRow> statement(@Nullable String finding) {
        return Optional.ofNullable(statements.get(finding));
    }

    Optional<TimeRow> time(String finding) {
        return Optional.ofNullable(times.get(finding));
    }

    /** The statement that tells a time: the innermost of those that nobody rejected; empty for the writer. */
    Optional<StatementRow> teller(TimeRow time) {
        Optional<StatementRow> teller = statement(time.teller());
        // A statement is shorter than the one that it stands in, so this comes to an end; a damaged archive may not.
        for (int i = 0;
                i < statements.size() && teller.isPresent() && teller.get().isRejected();
                i++) {
            teller = statement(teller.get().within());
        }
        return teller.filter(found -> !found.isRejected());
    }

    private static StatementRow statement(ResultSet row) throws SQLException {
        return new StatementRow(
                row.getString("finding"),
                AttributionType.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                Stance.valueOf(row.getString("stance").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                days(row.getString("said_earliest"), row.getString("said_latest")),
                row.getString("within"),
                "reject".equals(row.getString("verdict")));
    }

    private static TimeRow time(ResultSet row) throws SQLException {
        return new TimeRow(
                row.getString("finding"),
                row.getString("value"),
                days(row.getString("earliest"), row.getString("latest")),
                row.getString("teller"));
    }

    private static @Nullable Days days(@Nullable String earliest, @Nullable String latest) {
        return earliest == null || latest == null ? null : new Days(LocalDate.parse(earliest), LocalDate.parse(latest));
    }
}
