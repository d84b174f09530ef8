package org.belegg.archive.speaker;

import java.sql.SQLException;
import java.util.List;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/** Tells how somebody in a story is linked over all stories. */
public final class LinkLookup {
    private static final String SAME =
            "SELECT p.id FROM speaker p WHERE p.stands_as = (SELECT stands_as FROM speaker WHERE id = ?)";

    private final Session session;

    /** The links that this session sees. */
    public LinkLookup(Session session) {
        this.session = session;
    }

    private record Row(long speaker, String name, @Nullable String link) {}

    /**
     * The link of an entity.
     *
     * @param article the row of its story
     * @param finding its id in the story
     * @throws IllegalArgumentException when the story has no such entity
     */
    public Link of(long article, String finding) throws SQLException {
        Row row = session.first(
                        "SELECT e.speaker, s.name, e.link FROM entity e JOIN speaker p ON p.id = e.speaker"
                                + " JOIN speaker s ON s.id = p.stands_as WHERE e.article = ? AND e.finding = ?",
                        found -> new Row(found.getLong("speaker"), found.getString("name"), found.getString("link")),
                        article,
                        finding)
                .orElseThrow(() -> new IllegalArgumentException("no entity of the story is called " + finding));
        long stories = session.number(
                "SELECT count(DISTINCT article) FROM entity WHERE speaker IN (" + SAME + ")", row.speaker());
        return new Link(row.name(), stories, grounds(row.link()), mergers(row.speaker()), apart(row.speaker()));
    }

    private List<String> mergers(long speaker) throws SQLException {
        return session.all(
                "SELECT g.name, k.name, m.who, m.made, m.note FROM merger m JOIN speaker g ON g.id = m.merged"
                        + " JOIN speaker k ON k.id = m.kept WHERE m.undone IS NULL AND m.kept IN (" + SAME
                        + ") ORDER BY m.id",
                row -> row.getString(1) + " into " + row.getString(2) + ", by " + row.getString(3) + ", "
                        + row.getString(4) + (row.getString(5) == null ? "" : ": " + row.getString(5)),
                speaker);
    }

    private List<String> apart(long speaker) throws SQLException {
        return session.all(
                "SELECT a.key || '.' || e.finding FROM speaker p JOIN entity e ON e.speaker = p.id"
                        + " JOIN article a ON a.id = e.article"
                        + " JOIN speaker own ON own.id = ? WHERE p.folded = own.folded AND p.type = own.type"
                        + " AND p.stands_as <> own.stands_as GROUP BY p.stands_as ORDER BY min(e.article) LIMIT 10",
                row -> row.getString(1),
                speaker);
    }

    /** What stands in a row, in words. */
    private static @Nullable String grounds(@Nullable String link) {
        if (link == null) {
            return null;
        }
        int end = link.indexOf(' ');
        String detail = link.substring(end + 1);
        return switch (end < 0 ? link : link.substring(0, end)) {
            case "name" -> end < 0 ? "the same name" : "the same name, " + detail;
            case "office" -> "the same name and title, " + detail;
            case "body" -> "the same name and a part in " + detail;
            case "company" -> "the same name, beside " + detail;
            case "iso" -> "the state " + detail;
            case "apart" -> "kept apart by somebody";
            default -> link;
        };
    }
}
