package org.belegg.archive.article;

import java.sql.SQLException;
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
        Known row = known(identity.name(), identity.type(), identity.which(), identity.kin());
        linkAnew(row.kin(), ArticleRows.word(identity.type()));
        return row.id();
    }

    private record Known(long id, @Nullable String kin) {}

    /**
     * The row of one of those with a name; made when there is none yet.
     *
     * @param which of them; empty for the one known everywhere
     * @param kin what they have in common with others that they may be one with, or null for nothing
     */
    public long find(String name, EntityType type, String which, @Nullable String kin) throws SQLException {
        return known(name, type, which, kin).id();
    }

    /** The row with the kin that it has now. */
    private Known known(String name, EntityType type, String which, @Nullable String kin) throws SQLException {
        String folded = Folding.name(name);
        String kind = ArticleRows.word(type);
        Optional<Known> known = session.first(
                "SELECT id, kin FROM speaker WHERE folded = ? AND type = ? AND story = ?",
                row -> new Known(row.getLong("id"), row.getString("kin")),
                folded,
                kind,
                which);
        if (known.isPresent()) {
            return withKin(known.get(), kind, kin);
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
        return new Known(next, kin);
    }

    /**
     * The row with what one more story tells of its kin. All stories share the row: one that tells nothing takes nothing
     * away from it, and of two that differ, the lesser counts, whichever came first.
     */
    private Known withKin(Known row, String type, @Nullable String kin) throws SQLException {
        String known = row.kin();
        if (kin == null || kin.equals(known) || (known != null && known.compareTo(kin) < 0 && isNamed(row.id()))) {
            return row;
        }
        linkAnew(known, type);
        session.change("UPDATE speaker SET kin = ? WHERE id = ?", kin, row.id());
        return new Known(row.id(), kin);
    }

    /** Whether a story names it. */
    private boolean isNamed(long row) throws SQLException {
        return session.number("SELECT EXISTS (SELECT 1 FROM entity WHERE speaker = ?)", row) > 0;
    }

    private void linkAnew(@Nullable String kin, String type) throws SQLException {
        if (kin != null) {
            session.change("INSERT OR IGNORE INTO unlinked (kin, type) VALUES (?, ?)", kin, type);
        }
    }

    /** Forgets which states have a code in common; stories tell it anew. */
    void forgetStates() throws SQLException {
        session.change("UPDATE speaker SET kin = NULL, linked_as = id WHERE type = 'state'");
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
