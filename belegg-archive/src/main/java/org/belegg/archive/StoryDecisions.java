package org.belegg.archive;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.copies.Copies;
import org.belegg.archive.decision.DecisionStore;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.store.Session;

/** What people decide about a story itself: which other it is a copy of. */
final class StoryDecisions {
    private final Path file;
    private final Session session;
    private final Copies copies;

    StoryDecisions(Path file, Session session) {
        this.file = file;
        this.session = session;
        this.copies = new ArticleStore(file, session).copies();
    }

    void add(Lookup.Found found, List<Ruling> rulings, Signature signature) throws SQLException {
        for (Ruling ruling : rulings) {
            ruling.requireFits(FindingKind.STORY);
            new DecisionStore(session)
                    .add(
                            found.row(),
                            Findings.STORY,
                            Findings.story(),
                            named(found, ruling),
                            found.story().family(),
                            signature);
        }
        copies.findAnew(found.row());
    }

    boolean undoLast(Lookup.Found found, Signature signature) throws SQLException {
        boolean undone = new DecisionStore(session).undoLast(found.row(), Findings.STORY, signature);
        if (undone) {
            copies.findAnew(found.row());
        }
        return undone;
    }

    /** The ruling with the other story's key, however that was named. */
    private Ruling named(Lookup.Found found, Ruling ruling) throws SQLException {
        String value = String.valueOf(ruling.value());
        if (value.equals(Copies.APART)) {
            return ruling;
        }
        Lookup.Found other = new Lookup(file, session).find(value);
        if (other.finding() != null || other.row() == found.row()) {
            throw new UnknownReferenceException("need the key of another story, or \"" + Copies.APART + "\", got \""
                    + value + "\" of " + found.story().key());
        }
        if (copies.isApart(other.row())) {
            throw new UnknownReferenceException(
                    "somebody decided that " + other.story().key() + " has no copies. \"belegg mark "
                            + other.story().key() + " undo\" takes that back.");
        }
        return Ruling.correction("copy", other.story().key(), ruling.note());
    }
}
