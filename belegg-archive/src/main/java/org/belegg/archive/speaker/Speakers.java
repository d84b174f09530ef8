package org.belegg.archive.speaker;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.belegg.archive.article.Folding;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/**
 * Makes two speakers one and undoes it. Nothing is written over: a merger is a row of its own, and who stands for whom
 * is made of the mergers that hold. Works within the transaction of its caller.
 */
public final class Speakers {
    // Somebody's row, and those that nobody has any more and that stand for them.
    private static final String OWN = "SELECT p.id FROM speaker own JOIN speaker p ON p.id = own.id"
            + " OR (p.linked_as = own.linked_as AND NOT EXISTS (SELECT 1 FROM entity e WHERE e.speaker = p.id)) WHERE own.id = ?3";

    private final Path file;
    private final Session session;

    /** The speakers that this session sees. */
    public Speakers(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    private record Speaker(long id, String name, String type, String which, long standsAs) {
        String description() {
            String of = which.isEmpty() || which.startsWith("of ")
                    ? which
                    : "in story " + which.substring(which.lastIndexOf(' ') + 1);
            return name + " (" + type + (of.isEmpty() ? "" : ", " + of) + ")";
        }
    }

    /**
     * Makes two speakers one, under the first one's name.
     *
     * @return who is now who, for a person to read
     * @throws UnknownReferenceException when one of them is not to be found, or they are one already
     */
    public String merge(String kept, String merged, @Nullable String note, Signature signature) throws SQLException {
        Speaker keeps = find(kept);
        Speaker goes = find(merged);
        if (keeps.standsAs == goes.standsAs) {
            throw new UnknownReferenceException(
                    keeps.description() + " and " + goes.description() + " are one speaker already");
        }
        session.change(
                "INSERT INTO merger (kept, merged, note, who, made) VALUES (?, ?, ?, ?, ?)",
                keeps.id,
                goes.id,
                note,
                signature.who(),
                signature.time());
        standAnew(session);
        return goes.description() + " is now " + keeps.description();
    }

    /**
     * Takes back all mergers of a speaker.
     *
     * @return who was taken apart, for a person to read
     * @throws UnknownReferenceException when there is no such speaker, or it was never merged
     */
    public String split(String typed, Signature signature) throws SQLException {
        Speaker speaker = find(typed);
        int undone = session.change(
                "UPDATE merger SET undone_by = ?1, undone = ?2 WHERE undone IS NULL AND (kept IN (" + OWN
                        + ") OR merged IN (" + OWN + "))",
                signature.who(),
                signature.time(),
                speaker.id);
        if (undone == 0) {
            throw new UnknownReferenceException(speaker.description()
                    + " was not merged with anybody. To keep it apart from its namesakes in other stories, name it in one"
                    + " story: \"belegg mark KEY.e1 correct identity=apart\".");
        }
        standAnew(session);
        return speaker.description() + " stands alone again";
    }

    /** Finds out anew who stands for whom: from the links, and the mergers that hold, in the order in which they were made. */
    static void standAnew(Session session) throws SQLException {
        session.change("UPDATE speaker SET stands_as = linked_as WHERE stands_as <> linked_as");
        for (long[] merger : session.all("SELECT kept, merged FROM merger WHERE undone IS NULL ORDER BY id", row ->
                new long[] {row.getLong(1), row.getLong(2)})) {
            session.change(
                    "UPDATE speaker SET stands_as = (SELECT stands_as FROM speaker WHERE id = ?)"
                            + " WHERE stands_as = (SELECT stands_as FROM speaker WHERE id = ?)",
                    merger[0],
                    merger[1]);
        }
    }

    /** The speaker that somebody in a story stands for, or the one with this very name. */
    private Speaker find(String typed) throws SQLException {
        List<Speaker> named = select("folded = ?", Folding.name(typed));
        if (named.isEmpty() && typed.matches(".+\\.e[1-9][0-9]*")) {
            Lookup.Found found = new Lookup(file, session).find(typed);
            named = select(
                    "id = (SELECT speaker FROM entity WHERE article = ? AND finding = ?)",
                    found.row(),
                    found.requireFinding());
        }
        if (named.isEmpty()) {
            throw new UnknownReferenceException(
                    "nobody in the archive is called \"" + typed
                            + "\". Give a whole name as it stands in a story, or the id of somebody in a story, such as KEY.e1.");
        }
        if (named.size() > 1) {
            throw new UnknownReferenceException("several are called \"" + typed + "\": "
                    + named.stream().map(Speaker::description).collect(Collectors.joining("; "))
                    + ". Name one by its id in a story, such as KEY.e1.");
        }
        return named.get(0);
    }

    private List<Speaker> select(String condition, Object... values) throws SQLException {
        return session
                .all( // Those that no story names any more are left out: they are there for the sake of old mergers.
                        "SELECT id, name, type, story, stands_as FROM speaker WHERE " + condition
                                + " AND (EXISTS (SELECT 1 FROM entity e WHERE e.speaker = speaker.id)"
                                + " OR EXISTS (SELECT 1 FROM statement s WHERE s.speaker = speaker.id))"
                                + " ORDER BY type, story LIMIT 20",
                        row -> new Speaker(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getString("story"),
                                row.getLong("stands_as")),
                        values);
    }
}
