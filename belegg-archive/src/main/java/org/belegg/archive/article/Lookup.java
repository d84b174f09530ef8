package org.belegg.archive.article;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/** Finds the one thing that a person means by what was typed. */
public final class Lookup {
    private final ArticleStore articles;

    /** Looks in what this session sees. */
    public Lookup(Path file, Session session) {
        articles = new ArticleStore(file, session);
    }

    /**
     * What was meant.
     *
     * @param row of the story
     * @param story itself
     * @param finding in it, or null when the story itself was meant
     */
    public record Found(
            long row, StoredArticle story, @Nullable String finding) {
        /**
         * The finding.
         *
         * @throws UnknownReferenceException when a story was named without one
         */
        public String requireFinding() {
            if (finding == null) {
                throw new UnknownReferenceException(story.key() + " is a story. Name a finding in it, such as "
                        + story.key() + ".a1; \"belegg show " + story.key() + "\" lists them.");
            }
            return finding;
        }
    }

    /**
     * Finds it.
     *
     * @throws UnknownReferenceException when there is none such, or more than one
     * @throws org.belegg.archive.store.UnreadableArchiveException when the reading of the story is lost or damaged
     */
    public Found find(String typed) throws SQLException {
        // A story's own id may look as if it named a finding; then the story wins.
        Reference whole = new Reference(typed, null);
        List<Long> rows = articles.rowsOf(typed);
        Reference meant = rows.isEmpty() ? Reference.parse(typed) : whole;
        if (rows.isEmpty() && meant.finding() != null) {
            rows = articles.rowsOf(meant.story());
        }
        if (rows.isEmpty()) {
            throw new UnknownReferenceException("no story has the key or id \"" + meant.story()
                    + "\". \"belegg find\" shows the ids of what it finds.");
        }
        if (rows.size() > 1) {
            throw new UnknownReferenceException(
                    "several stories are called \"" + meant.story() + "\": " + keys(rows) + ". Name one by its key.");
        }
        StoredArticle story = articles.byId(rows.get(0));
        String finding = meant.finding();
        if (finding != null && new Findings(story.reading()).anchor(finding).isEmpty()) {
            throw new UnknownReferenceException("story " + story.key() + " has no finding \"" + finding
                    + "\". \"belegg show " + story.key() + "\" lists those that it has.");
        }
        return new Found(rows.get(0), story, finding);
    }

    private String keys(List<Long> rows) throws SQLException {
        List<String> keys = new ArrayList<>();
        for (long row : rows) {
            keys.add(articles.key(row));
        }
        return String.join(", ", keys);
    }
}
