package org.belegg.archive.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/** The decisions in an archive. */
public final class DecisionStore {
    private final Session session;

    /** The decisions that this session sees. */
    public DecisionStore(Session session) {
        this.session = session;
    }

    /** What was decided about an article, in the order in which it was; what was undone among it. */
    public List<Decision> ofArticle(long article) throws SQLException {
        return session.all("SELECT * FROM decision WHERE article = ? ORDER BY id", DecisionStore::decision, article);
    }

    /**
     * Gives each decision about an article to the finding of its new reading that has its words, and keeps it apart
     * when none has.
     *
     * @return the decisions as they are now
     */
    public List<Decision> replay(long article, Findings findings) throws SQLException {
        List<Decision> replayed = new ArrayList<>();
        for (Decision decision : ofArticle(article)) {
            String heir = findings.heirOf(decision.kind(), decision.anchor());
            if (!Objects.equals(heir, decision.finding())) {
                session.change("UPDATE decision SET finding = ? WHERE id = ?", heir, decision.id());
            }
            replayed.add(decision.withFinding(heir));
        }
        return replayed;
    }

    /** Keeps a decision about a finding of an article. */
    public void add(
            long article,
            String finding,
            Anchor anchor,
            Ruling ruling,
            @Nullable String machineValue,
            Signature signature)
            throws SQLException {
        FindingKind kind = FindingKind.ofFinding(finding)
                .orElseThrow(() -> new IllegalArgumentException("no finding has an id such as \"" + finding + "\""));
        session.change(
                "INSERT INTO decision (article, kind, anchor, cue_anchor, words, finding, verdict, field, value,"
                        + " machine_value, note, who, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                kind.label(),
                anchor.spans(),
                anchor.cue(),
                anchor.words(),
                finding,
                ruling.verdict().label(),
                ruling.field(),
                ruling.value(),
                machineValue,
                ruling.note(),
                signature.who(),
                signature.time());
    }

    /** Takes back the last decision about a finding that still holds; returns whether there was one. */
    public boolean undoLast(long article, String finding, Signature signature) throws SQLException {
        return session.change(
                        "UPDATE decision SET undone_by = ?, undone = ? WHERE id = (SELECT max(id) FROM decision"
                                + " WHERE article = ? AND finding = ? AND undone IS NULL)",
                        signature.who(),
                        signature.time(),
                        article,
                        finding)
                > 0;
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("id"),
                FindingKind.ofLabel(row.getString("kind")),
                new Anchor(row.getString("anchor"), row.getString("cue_anchor"), row.getString("words")),
                row.getString("finding"),
                Verdict.ofLabel(row.getString("verdict")).orElseThrow(),
                row.getString("field"),
                row.getString("value"),
                row.getString("machine_value"),
                row.getString("note"),
                row.getString("who"),
                row.getString("made"),
                row.getString("undone_by"),
                row.getString("undone"));
    }
}
