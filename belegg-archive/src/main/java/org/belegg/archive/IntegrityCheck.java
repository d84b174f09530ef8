package org.belegg.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.ContentHash;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.copies.CreditFinder;
import org.belegg.archive.copies.Fingerprint;
import org.belegg.archive.store.ArchiveException;
import org.belegg.archive.store.Session;
import org.belegg.model.Reading;

/** Looks for damage: in the file, between the tables, and in what each story holds. Changes nothing. */
final class IntegrityCheck {
    private static final int MOST_TOLD = 50;
    private static final List<String> INDEXES =
            List.of("article_words", "statement_words", "figure_words", "speaker_words");

    private final Path file;
    private final Session session;
    private final List<String> damage = new ArrayList<>();
    private int unreadable;

    IntegrityCheck(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /** What is wrong, a line each; empty when all is well. */
    List<String> damage() throws SQLException {
        damage.addAll(session.all("PRAGMA integrity_check(" + MOST_TOLD + ")", row -> row.getString(1)));
        damage.remove("ok");
        damage.addAll(session.all(
                "PRAGMA foreign_key_check",
                row -> "a row of " + row.getString(1) + " refers to one of " + row.getString(3)
                        + " that is not there"));
        if (damage.isEmpty()) {
            checkFamilies();
            checkStories();
            checkIndexes();
        }
        return damage.size() > MOST_TOLD ? damage.subList(0, MOST_TOLD) : damage;
    }

    private void checkIndexes() throws SQLException {
        for (String index : INDEXES) {
            String table = index.substring(0, index.indexOf('_'));
            long rows = session.number("SELECT count(*) FROM " + table);
            long indexed = session.number("SELECT count(*) FROM " + index + "_docsize");
            // Rows that were made anew since a story could not be read have none of it.
            long fewest = table.equals("article") ? rows - unreadable : rows;
            if (indexed > rows || indexed < fewest) {
                damage.add("the index " + index + " has " + indexed + " entries for " + rows + " rows");
            }
        }
    }

    private void checkFamilies() throws SQLException {
        long torn = session.number(
                "SELECT count(*) FROM copy c JOIN article a ON a.id = c.article JOIN article o ON o.id = c.original"
                        + " WHERE a.family IS NOT o.family OR a.family IS NULL");
        if (torn > 0) {
            damage.add(torn + " copies are not in the family of what they are copies of");
        }
        long lost = session.number(
                "SELECT count(*) FROM article a WHERE a.family IS NOT NULL AND NOT EXISTS (SELECT 1 FROM copy c WHERE"
                        + " c.article = a.id OR c.original = a.id)");
        if (lost > 0) {
            damage.add(lost + " stories are in a family without a copy");
        }
    }

    private void checkStories() throws SQLException {
        ArticleStore articles = new ArticleStore(file, session);
        for (long row : articles.allRows()) {
            try {
                checkStory(row, articles.byId(row));
            } catch (ArchiveException cause) {
                unreadable++;
                damage.add(String.valueOf(cause.getMessage()));
            }
        }
    }

    private void checkStory(long row, StoredArticle story) {
        if (!ContentHash.of(story.article()).equals(story.hash())) {
            damage.add("the text of story " + story.key() + " is not the one that was added");
        }
        Reading reading = story.reading();
        if (!story.isReadAsGiven()) {
            unreadable++;
            damage.add("the reading of story " + story.key() + " is of another text");
            return;
        }
        checkCount(row, story, "statement", reading.attributions().size());
        checkCount(row, story, "figure", reading.figures().size());
        checkCount(row, story, "time", reading.times().size());
        checkCount(row, story, "entity", reading.entities().size());
        checkCount(
                row, story, "credit", CreditFinder.find(story.article().text()).size());
        checkFingerprint(row, story);
    }

    private void checkFingerprint(long row, StoredArticle story) {
        try {
            if (!new ArticleStore(file, session)
                    .copies()
                    .has(row, Fingerprint.of(story.article().text()))) {
                damage.add(
                        "the fingerprint of story " + story.key() + ", by which its copies are found, is not its own");
            }
        } catch (SQLException cause) {
            damage.add("cannot read the fingerprint of story " + story.key() + ": " + cause.getMessage());
        }
    }

    private void checkCount(long row, StoredArticle story, String table, int expected) {
        try {
            long rows = session.number("SELECT count(*) FROM " + table + " WHERE article = ?", row);
            if (rows != expected) {
                damage.add("story " + story.key() + " has " + rows + " rows in " + table + " for " + expected
                        + " findings");
            }
        } catch (SQLException cause) {
            damage.add("cannot read the rows of story " + story.key() + " in " + table + ": " + cause.getMessage());
        }
    }
}
