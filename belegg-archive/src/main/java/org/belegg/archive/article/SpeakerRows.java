package org.belegg.archive.article;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.belegg.archive.store.Session;
import org.belegg.model.EntityType;
import org.jspecify.annotations.Nullable;

/** The rows of those whom stories name, over all stories. A row stays for good: what people merged refers to it. */
public final class SpeakerRows {
    private final Session session;

    /** The speakers that this session sees. */
    public SpeakerRows(Session session) {
        this.session = session;
    }

    /** The row of somebody in a story; made when there is none yet. Has the links of its kin found anew. */
    long find(SpeakerIdentity identity) throws SQLException {
        long row = find(identity.name(), identity.type(), identity.which(), identity.kin());
        if (identity.kin() != null) {
            session.change(
                    "INSERT OR IGNORE INTO unlinked (kin, type) VALUES (?, ?)",
                    identity.kin(),
                    ArticleRows.word(identity.type()));
        }
        return row;
    }

    private record Known(long id, @Nullable String kin) {}

    /**
     * The row of one of those with a name; made when there is none yet.
     *
     * @param which of them; empty for the one known everywhere
     * @param kin what they have in common with others that they may be one with, or null for nothing
     */
    public long find(String name, EntityType type, String which, @Nullable String kin) throws SQLException {
        String folded = Folding.name(name);
        String kind = ArticleRows.word(type);
        Optional<Known> known = session.first(
                "SELECT id, kin FROM speaker WHERE folded = ? AND type = ? AND story = ?",
                row -> new Known(row.getLong("id"), row.getString("kin")),
                folded,
                kind,
                which);
        if (known.isPresent()) {
            long id = known.get().id();
            if (!Objects.equals(kin, known.get().kin())) {
                session.change("UPDATE speaker SET kin = ? WHERE id = ?", kin, id);
            }
            return id;
        }
        long next = session.number("SELECT coalesce(max(id), 0) + 1 FROM speaker");
        session.change(
                "INSERT INTO speaker (id, stands_as, linked_as, name, folded, type, story, kin)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                next,
                next,
                next,
                name,
                folded,
                kind,
                which,
                kin);
        writeWords(next, name);
        return next;
    }

    /** Fills the index of names, which must be empty. */
    void writeAllWords() throws SQLException {
        for (Named speaker :
                session.all("SELECT id, name FROM speaker", row -> new Named(row.getLong(1), row.getString(2)))) {
            writeWords(speaker.id(), speaker.name());
        }
    }

    private record Named(long id, String name) {}

    private void writeWords(long id, String name) throws SQLException {
        session.change("INSERT INTO speaker_words (rowid, name) VALUES (?, ?)", id, Folding.searchable(name));
    }
}
