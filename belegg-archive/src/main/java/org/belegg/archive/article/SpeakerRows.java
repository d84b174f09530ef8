package org.belegg.archive.article;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.belegg.archive.store.Query;
import org.belegg.model.EntityType;

/**
 * Those whom stories name, over all stories. One name of at least two words, and one name of a body, place or state, is
 * one speaker wherever it stands. A person with one name only ("Moen"), and whoever has none ("naboen"), is somebody of
 * their own in each story: the same surname alone never makes two people one.
 */
final class SpeakerRows {
    private final Connection connection;

    SpeakerRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * The speaker that somebody in a story is; made when there is none yet.
     *
     * @param key of the story
     * @param isNamed whether the story has a name for it, not only a description
     */
    long find(String name, EntityType type, String key, boolean isNamed) throws SQLException {
        String folded = Folding.name(name);
        boolean isKnownAnywhere = isNamed && (type != EntityType.PERSON || folded.indexOf(' ') > 0);
        return find(name, folded, type, isKnownAnywhere ? "" : key);
    }

    private long find(String name, String folded, EntityType type, String story) throws SQLException {
        String kind = ArticleRows.word(type);
        Optional<Long> known = Query.first(
                connection,
                "SELECT id FROM speaker WHERE folded = ? AND type = ? AND story = ?",
                row -> row.getLong(1),
                folded,
                kind,
                story);
        if (known.isPresent()) {
            return known.get();
        }
        long id = Query.number(
                connection,
                "INSERT INTO speaker (name, folded, type, story) VALUES (?, ?, ?, ?) RETURNING id",
                name,
                folded,
                kind,
                story);
        Query.change(connection, "UPDATE speaker SET stands_as = id WHERE id = ?", id);
        writeWords(id, name);
        return id;
    }

    /** Fills the index of names, which must be empty. */
    void writeAllWords() throws SQLException {
        for (Named speaker : Query.all(
                connection, "SELECT id, name FROM speaker", row -> new Named(row.getLong(1), row.getString(2)))) {
            writeWords(speaker.id(), speaker.name());
        }
    }

    private record Named(long id, String name) {}

    private void writeWords(long id, String name) throws SQLException {
        Query.change(connection, "INSERT INTO speaker_words (rowid, name) VALUES (?, ?)", id, Folding.searchable(name));
    }
}
