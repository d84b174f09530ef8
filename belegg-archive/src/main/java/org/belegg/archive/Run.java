package org.belegg.archive;

import java.util.Optional;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.ContentHash;
import org.belegg.archive.article.Kept;
import org.belegg.archive.article.NewArticle;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.speaker.SpeakerLinks;
import org.belegg.archive.store.Database;
import org.belegg.model.Article;

/**
 * One run that adds articles to an archive. Each article is kept in a transaction of its own: whatever happens to the
 * process, an article is there whole or not at all, and a later run goes on where this one stopped. Safe to share between
 * threads.
 */
public final class Run {
    private static final int LINKED_AT_ONCE = 200;

    private final Database database;
    private final Provenance provenance;
    private final long id;

    Run(Database database, Provenance provenance) {
        this.database = database;
        this.provenance = provenance;
        this.id = database.write(session -> session.number(
                "INSERT INTO run (command, version, models, options, who, started) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                provenance.command(),
                provenance.version(),
                provenance.models(),
                provenance.options(),
                provenance.signature().who(),
                provenance.signature().time()));
    }

    /** What the archive knows of an article before it is read. */
    public enum Known {
        /** It is not there. */
        NEW,
        /** It is there, read by this version with these models. */
        CURRENT,
        /** It is there, read by another version or with other models, or its reading was lost. */
        OUTDATED
    }

    /** What is known of an article, by its text and outlet. */
    public Known look(Article article) {
        Optional<String> readBy =
                database.read(session -> new ArticleStore(database.file(), session).readBy(ContentHash.of(article)));
        return readBy.map(by ->
                        by.equals(provenance.version() + ' ' + provenance.models()) ? Known.CURRENT : Known.OUTDATED)
                .orElse(Known.NEW);
    }

    /**
     * The article under the id that it has in the archive, with the title, date and language that were given before where
     * it says nothing of them: what is to be read when a story that is there is read again. The same when it is not there.
     */
    public Article completed(Article article) {
        return database.read(
                        session -> new ArticleStore(database.file(), session).givenWithHash(ContentHash.of(article)))
                .map(known -> article.withId(known.id())
                        .withTitle(article.title() == null ? known.title() : article.title())
                        .withPublished(article.published() == null ? known.published() : article.published())
                        .withLanguage(article.language() == null ? known.language() : article.language()))
                .orElse(article);
    }

    /**
     * Keeps an article, unless it is there.
     *
     * @param origin where its bytes came from, for a person to read: "stories/a.txt"
     */
    public Kept put(NewArticle article, String origin) {
        return put(article, origin, false);
    }

    /**
     * Keeps an article, or the new reading of one that is there; see {@link #completed} for what such a one is to be. A
     * story that this very run has kept already is left as it is.
     *
     * @param origin as for {@link #put}
     */
    public Kept refresh(NewArticle article, String origin) {
        return put(article, origin, true);
    }

    private Kept put(NewArticle article, String origin, boolean isRefresh) {
        // Somebody else, or another thread, may have kept it since it was looked up.
        return database.write(session -> {
            Kept kept = new ArticleStore(database.file(), session)
                    .put(article, origin, isRefresh, id, provenance.version(), provenance.models());
            switch (kept) {
                case ADDED -> session.change("UPDATE run SET added = added + 1 WHERE id = ?", id);
                case REREAD -> session.change("UPDATE run SET reread = reread + 1 WHERE id = ?", id);
                case KNOWN -> {}
            }
            return kept;
        });
    }

    /** Links those whom the stories name with those of other stories, and notes that the run is over. */
    public void end(Signature signature, int known) {
        // In pieces: others who want to write get their turn.
        while (database.write(session -> new SpeakerLinks(session).renew(LINKED_AT_ONCE))) {
            // Each call does some.
        }
        database.write(session ->
                session.change("UPDATE run SET ended = ?, known = ? WHERE id = ?", signature.time(), known, id));
    }
}
