package org.belegg.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.belegg.archive.store.Schema;
import org.belegg.archive.store.Session;

/** Counts what an archive holds. */
final class StatusReport {
    private static final int RUNS = 5;
    private static final int APART = 20;

    private final Path file;
    private final Session session;

    StatusReport(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    ArchiveStatus status() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("stories", count("article"));
        counts.put("outlets", count("(SELECT DISTINCT outlet_folded FROM article WHERE outlet_folded IS NOT NULL)"));
        counts.put("statements", count("statement"));
        counts.put(
                "speakers", count("(SELECT DISTINCT p.stands_as FROM statement s JOIN speaker p ON p.id = s.speaker)"));
        counts.put("figures", count("figure"));
        counts.put("times", count("time"));
        counts.put("families", count("(SELECT DISTINCT family FROM article WHERE family IS NOT NULL)"));
        // The first of each family is nobody's copy.
        counts.put("copies", count("article WHERE family IS NOT NULL AND family <> id"));
        counts.put("credits", count("credit"));
        counts.put("decisions", count("decision WHERE undone IS NULL"));
        counts.put("mergers", count("merger WHERE undone IS NULL"));
        return new ArchiveStatus(Schema.VERSION, bytes(), counts, readBy(), apart(), runs());
    }

    private long count(String rows) throws SQLException {
        return session.number("SELECT count(*) FROM " + rows);
    }

    private Map<String, Long> readBy() throws SQLException {
        Map<String, Long> versions = new LinkedHashMap<>();
        session.all(
                "SELECT version, count(*) FROM reading GROUP BY version ORDER BY version",
                row -> versions.put(row.getString(1), row.getLong(2)));
        return versions;
    }

    private List<String> apart() throws SQLException {
        return session.all(
                "SELECT a.key, d.verdict, d.words FROM decision d JOIN article a ON a.id = d.article"
                        + " WHERE d.undone IS NULL AND d.finding IS NULL ORDER BY d.id LIMIT " + APART,
                row -> row.getString(1) + ": " + row.getString(2) + " of \"" + row.getString(3) + "\"");
    }

    private List<RunRecord> runs() throws SQLException {
        return session.all(
                "SELECT * FROM run ORDER BY id DESC LIMIT " + RUNS,
                row -> new RunRecord(
                        row.getString("command"),
                        row.getString("version"),
                        row.getString("who"),
                        row.getString("started"),
                        row.getString("ended"),
                        row.getLong("added"),
                        row.getLong("reread"),
                        row.getLong("known")));
    }

    private long bytes() {
        return size(file) + size(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }
}
