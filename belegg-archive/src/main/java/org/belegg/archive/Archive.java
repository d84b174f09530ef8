package org.belegg.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.belegg.archive.article.ArticleStore;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.article.MachineValue;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.article.UnknownReferenceException;
import org.belegg.archive.copies.CopyLink;
import org.belegg.archive.decision.DecisionStore;
import org.belegg.archive.decision.FindingKind;
import org.belegg.archive.decision.Findings;
import org.belegg.archive.decision.Ruling;
import org.belegg.archive.decision.Signature;
import org.belegg.archive.matter.Comparing;
import org.belegg.archive.matter.Comparison;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.search.Hit;
import org.belegg.archive.search.Page;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.Searching;
import org.belegg.archive.speaker.Link;
import org.belegg.archive.speaker.LinkLookup;
import org.belegg.archive.speaker.SpeakerLinks;
import org.belegg.archive.speaker.Speakers;
import org.belegg.archive.store.ArchiveException;
import org.belegg.archive.store.Database;
import org.belegg.archive.store.Patience;
import org.belegg.archive.store.Schema;
import org.belegg.archive.store.Session;
import org.belegg.archive.timeline.Timeline;
import org.belegg.archive.timeline.TimelineBuilder;
import org.belegg.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Stories with their readings and what people decided about them, in one SQLite file. Open one a process and close it;
 * safe to share between threads. Many processes may read an archive while one writes to it.
 *
 * <p>Every method throws {@link ArchiveException} or one of its kinds when the file cannot be used, and leaves the
 * archive as it was.
 */
public final class Archive implements AutoCloseable {
    private final Database database;
    private final Path file;

    private Archive(Database database) {
        this.database = database;
        this.file = database.file();
    }

    /**
     * Opens an archive; one of an older version is brought to today's, all or nothing, which takes the longer the larger
     * it is.
     *
     * @throws org.belegg.archive.store.UnreadableArchiveException when there is none in that place
     */
    public static Archive open(Path file, Patience patience) {
        return new Archive(Schema.open(file, patience, session -> rewriteRows(file, session)));
    }

    /** Opens an archive, and makes an empty one when there is none. */
    public static Archive openOrCreate(Path file, Patience patience) {
        return new Archive(Schema.openOrCreate(file, patience, session -> rewriteRows(file, session)));
    }

    /** Begins a run that adds articles. */
    public Run begin(Provenance provenance) {
        return new Run(database, provenance);
    }

    /** A page of what a search finds. */
    public Page find(Search search) {
        return database.read(session -> new Searching(file, session).find(search));
    }

    /** Hands over all that a search finds, one at a time; what it shows is the archive of one moment. */
    public void findEach(Search search, Consumer<Hit> consumer) {
        database.read(session -> new Searching(file, session).each(search, consumer));
    }

    /** The keys of the stories that a search finds, or finds something in, in order. */
    public List<String> keys(Search search) {
        return database.read(session -> new Searching(file, session).keys(search));
    }

    /**
     * What the stories that a search chooses say, tell of and are, day by day. Holds as much as it shows; the page of the
     * search does not count.
     *
     * @throws IllegalArgumentException when the search has nothing to look for, such as only words to leave out
     */
    public Timeline timeline(Search search) {
        return database.read(session -> new TimelineBuilder(file, session).of(search));
    }

    /**
     * What stories say about the same things: figures with who gives them and when, and who denies what. What it shows is
     * the archive of one moment. Takes memory for all stories that are compared.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when a story that is named is not there
     * @throws IllegalArgumentException when the search has nothing to look for, such as only words to leave out
     */
    public Matter compare(Comparison comparison) {
        return database.read(session -> new Comparing(file, session).compare(comparison));
    }

    /**
     * The story, or the finding in one, that a person names: {@code 9f3c2ab17d}, {@code 9f3c2ab17d.a3}.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when there is none such, or more than one
     */
    public Lookup.Found look(String reference) {
        return database.read(session -> new Lookup(file, session).find(reference));
    }

    /**
     * A story as it was given, whatever became of its reading.
     *
     * @param key of it, whole
     * @throws org.belegg.archive.article.UnknownReferenceException when there is none such
     * @throws org.belegg.archive.store.UnreadableArchiveException when its text is damaged
     */
    public Article given(String key) {
        return database.read(session -> new ArticleStore(file, session).givenWithKey(key))
                .orElseThrow(() -> new UnknownReferenceException("no story has the key \"" + key + "\"."));
    }

    /**
     * The stories that one was found to be a copy of, or that were found to be copies of it, with how much they share; the
     * likest first. The rest of its family are copies of these.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when there is no such story
     */
    public List<CopyLink> copiesOf(String story) {
        return database.read(session -> new ArticleStore(file, session)
                .copies()
                .linksOf(new Lookup(file, session).find(story).row()));
    }

    /** The keys of all stories, in order. */
    public List<String> keys() {
        return database.read(session -> session.all("SELECT key FROM article ORDER BY key", row -> row.getString(1)));
    }

    /**
     * Hands over all stories, in the order of their keys, one at a time.
     *
     * @throws org.belegg.archive.store.UnreadableArchiveException at one whose reading is lost or damaged
     */
    public void forEach(Consumer<StoredArticle> consumer) {
        for (long row : database.read(session -> new ArticleStore(file, session).allRows())) {
            consumer.accept(database.read(session -> new ArticleStore(file, session).byId(row)));
        }
    }

    /**
     * Keeps what a person decided about a finding, or of which other story one is a copy, beside what was found: all
     * rulings or none.
     *
     * @throws IllegalArgumentException when a ruling does not fit the kind of finding
     * @throws org.belegg.archive.article.UnknownReferenceException when there is none such, or no such other story
     */
    public void mark(String reference, List<Ruling> rulings, Signature signature) {
        database.write(session -> {
            Lookup.Found found = new Lookup(file, session).find(reference);
            if (found.finding() == null && rulings.stream().allMatch(ruling -> "copy".equals(ruling.field()))) {
                new StoryDecisions(file, session).add(found, rulings, signature);
                return found;
            }
            String finding = found.requireFinding();
            for (Ruling ruling : rulings) {
                ruling.requireFits(FindingKind.ofFinding(finding).orElseThrow());
                String field = ruling.field();
                new DecisionStore(session)
                        .add(
                                found.row(),
                                finding,
                                new Findings(found.story().reading())
                                        .anchor(finding)
                                        .orElseThrow(),
                                ruling,
                                field == null ? null : MachineValue.of(found.story(), finding, field),
                                signature);
            }
            rewriteRows(session, found.row());
            return found;
        });
    }

    /** Takes back the last decision about a finding, or a story, that holds; returns whether there was one. */
    public boolean unmark(String reference, Signature signature) {
        return database.write(session -> {
            Lookup.Found found = new Lookup(file, session).find(reference);
            if (found.finding() == null) {
                return new StoryDecisions(file, session).undoLast(found, signature);
            }
            boolean undone = new DecisionStore(session).undoLast(found.row(), found.requireFinding(), signature);
            rewriteRows(session, found.row());
            return undone;
        });
    }

    /**
     * Makes two speakers one, under the first one's name; returns who is now who.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when one of them is not to be found
     */
    public String merge(String kept, String merged, @Nullable String note, Signature signature) {
        return database.write(session -> new Speakers(file, session).merge(kept, merged, note, signature));
    }

    /**
     * Takes back all mergers of a speaker; returns who was taken apart.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when it was never merged
     */
    public String split(String speaker, Signature signature) {
        return database.write(session -> new Speakers(file, session).split(speaker, signature));
    }

    /**
     * Who somebody in a story is over all stories, and why.
     *
     * @param reference of an entity: {@code 9f3c2ab17d.e1}
     * @throws org.belegg.archive.article.UnknownReferenceException when there is none such, or it names no entity
     */
    public Link link(String reference) {
        return database.read(session -> {
            Lookup.Found found = new Lookup(file, session).find(reference);
            String finding = found.requireFinding();
            if (FindingKind.ofFinding(finding).orElseThrow() != FindingKind.ENTITY) {
                throw new UnknownReferenceException(reference + " is nobody. Name an entity, such as "
                        + found.story().key() + ".e1.");
            }
            return new LinkLookup(session).of(found.row(), finding);
        });
    }

    /** What the archive holds. */
    public ArchiveStatus status() {
        return database.read(session -> new StatusReport(file, session).status());
    }

    /** What is damaged, a line each; empty when all is well. Takes time in the size of the archive. */
    public List<String> check() {
        return database.read(session -> new IntegrityCheck(file, session).damage());
    }

    /**
     * Makes anew all that can be made anew from texts, readings and decisions: the rows and the indexes. A story whose
     * reading is lost or damaged is passed over; {@link #check} names it.
     */
    public void repair() {
        database.write(session -> {
            session.change("REINDEX");
            rewriteRows(file, session);
            return file;
        });
    }

    /**
     * Writes a copy of the archive, of one moment, while others may read and write.
     *
     * @throws ArchiveException when there is a file already, or the copy cannot be written
     */
    public void backUp(Path copy) {
        if (Files.exists(copy)) {
            throw new ArchiveException(
                    copy, "there is a file of that name already. Choose another for the backup.", null);
        }
        database.copyTo(copy);
    }

    @Override
    public void close() {
        database.close();
    }

    private static void rewriteRows(Path file, Session session) throws SQLException {
        new ArticleStore(file, session).rewriteAllRows();
        new SpeakerLinks(session).renewAll();
    }

    private void rewriteRows(Session session, long article) throws SQLException {
        new ArticleStore(file, session).rewriteRows(article);
        new SpeakerLinks(session).renewAll();
    }
}
