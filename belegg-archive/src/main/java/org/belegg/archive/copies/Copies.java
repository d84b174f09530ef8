package org.belegg.archive.copies;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.belegg.archive.store.Insert;
import org.belegg.archive.store.Session;
import org.jspecify.annotations.Nullable;

/**
 * The copies in an archive. Stories that are copies of each other, directly or through others, are a family, named by its
 * first member; a story without copies has none. Works within the transaction of its caller.
 *
 * <p>Whatever the archive holds, one story is compared with few: the first {@value #BUCKET} stories that share a number of its
 * fingerprint, and of each family among these at most {@value #MEMBERS}, the likeliest first. So families do not depend on the
 * order of adding as long as no more than {@value #BUCKET} stories share a number; beyond that a story may be missed that is
 * like only the later ones of many.
 */
public final class Copies {
    /** What a person says of a story that has no copies. */
    public static final String APART = "apart";

    private static final int BUCKET = 8;
    private static final int MEMBERS = 3;
    private static final int FAMILIES = 6;

    private final Session session;
    private final Texts texts;

    /** Where the texts of stories are to be had, by their rows. */
    public interface Texts {
        /** The text of the article in a row. */
        String of(long article) throws SQLException;
    }

    private record Candidate(long article, long family, int sharedBands) {
        Candidate and(Candidate again) {
            return new Candidate(article, family, sharedBands + again.sharedBands);
        }
    }

    /** The copies that this session sees. */
    public Copies(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Keeps the fingerprint of an article that was added, and joins it with its copies. */
    public void add(long article, Fingerprint fingerprint) throws SQLException {
        try (Insert band = session.insertUnlessThere("band (value, article)")) {
            for (int value : fingerprint.bands()) {
                band.row(value, article);
            }
        }
        link(article, fingerprint);
    }

    /** Whether an article's fingerprint is kept whole. */
    public boolean has(long article, Fingerprint fingerprint) throws SQLException {
        for (int value : fingerprint.bands()) {
            if (session.number("SELECT count(*) FROM band WHERE value = ? AND article = ?", value, article) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Throws away all that is known of copies. */
    public void deleteAll() throws SQLException {
        session.change("DELETE FROM band");
        session.change("DELETE FROM copy");
        session.change("UPDATE article SET family = NULL WHERE family IS NOT NULL");
    }

    /** Finds the copies of an article and of all its family anew, after a person decided about it. */
    public void findAnew(long article) throws SQLException {
        List<Long> members = session.all(
                "SELECT id FROM article WHERE id = ? UNION SELECT o.id FROM article a JOIN article o ON o.family = a.family"
                        + " WHERE a.id = ? ORDER BY 1",
                row -> row.getLong(1),
                article,
                article);
        for (long member : members) {
            session.change("DELETE FROM copy WHERE article = ?", member);
            session.change("DELETE FROM copy WHERE original = ?", member);
            session.change("UPDATE article SET family = NULL WHERE id = ?", member);
        }
        for (long member : members) {
            link(member, Fingerprint.of(texts.of(member)));
        }
    }

    /** The stories that an article was found to be a copy of, or that were found to be copies of it; the likest first. */
    public List<CopyLink> linksOf(long article) throws SQLException {
        return session.all(
                "SELECT a.key, c.shared FROM (SELECT original AS other, shared FROM copy WHERE article = ?1 UNION ALL"
                        + " SELECT article, shared FROM copy WHERE original = ?1) c JOIN article a ON a.id = c.other"
                        + " ORDER BY c.shared DESC NULLS FIRST, a.key",
                row -> new CopyLink(row.getString(1), shared(row.getDouble(2), row.wasNull())),
                article);
    }

    /** Whether a person said of an article that it has no copies. */
    public boolean isApart(long article) throws SQLException {
        return said(article).filter(APART::equals).isPresent();
    }

    private static @Nullable Double shared(double value, boolean isNull) {
        return isNull ? null : value;
    }

    private void link(long article, Fingerprint fingerprint) throws SQLException {
        String said = said(article).orElse("");
        if (said.equals(APART)) {
            return;
        }
        if (!fingerprint.isEmpty()) {
            for (List<Candidate> family : families(article, fingerprint)) {
                linkToOne(article, fingerprint, family);
            }
        }
        for (long other : saidToBeCopies(article, said)) {
            join(article, other, null);
        }
    }

    private void linkToOne(long article, Fingerprint fingerprint, List<Candidate> family) throws SQLException {
        int compared = 0;
        for (Candidate candidate : family) {
            if (compared == MEMBERS) {
                return;
            }
            if (isApart(candidate.article())) {
                continue;
            }
            compared++;
            Likeness likeness = fingerprint.likenessTo(Fingerprint.of(texts.of(candidate.article())));
            if (likeness.isCopy()) {
                join(article, candidate.article(), likeness.ofShorter());
                return;
            }
        }
    }

    /** The candidates by their families, the likeliest first. */
    private List<List<Candidate>> families(long article, Fingerprint fingerprint) throws SQLException {
        Map<Long, Candidate> found = new TreeMap<>();
        for (int value : fingerprint.bands()) {
            for (Candidate each : session.all(
                    "SELECT b.article, coalesce(a.family, a.id) FROM band b JOIN article a ON a.id = b.article"
                            + " WHERE b.value = ? AND b.article <> ? ORDER BY b.article LIMIT " + BUCKET,
                    row -> new Candidate(row.getLong(1), row.getLong(2), 1),
                    value,
                    article)) {
                found.merge(each.article(), each, Candidate::and);
            }
        }
        Map<Long, List<Candidate>> families = new HashMap<>();
        for (Candidate each : found.values()) {
            families.computeIfAbsent(each.family(), unused -> new ArrayList<>()).add(each);
        }
        Comparator<Candidate> likeliest = Comparator.comparingInt((Candidate candidate) -> -candidate.sharedBands())
                .thenComparingLong(Candidate::article);
        families.values().forEach(family -> family.sort(likeliest));
        return families.values().stream()
                .sorted(Comparator.comparing((List<Candidate> family) -> family.get(0), likeliest))
                .limit(FAMILIES)
                .toList();
    }

    /** What a person said last of an article's copies, and did not take back: "apart", or the key of another story. */
    private Optional<String> said(long article) throws SQLException {
        return session.first(
                "SELECT value FROM decision WHERE article = ? AND kind = 'story' AND field = 'copy' AND undone IS NULL"
                        + " ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                article);
    }

    /** The articles that a person called copies of this one, in either's decision. */
    private List<Long> saidToBeCopies(long article, String said) throws SQLException {
        List<Long> others = session.all(
                "SELECT id FROM article WHERE key = ? AND id <> ? UNION SELECT d.article FROM decision d WHERE d.kind ="
                        + " 'story' AND d.value = (SELECT key FROM article WHERE id = ?) AND d.undone IS NULL ORDER BY 1",
                row -> row.getLong(1),
                said,
                article,
                article);
        String key = keyOf(article);
        List<Long> copies = new ArrayList<>();
        for (long other : others) {
            Optional<String> saidThere = said(other);
            // A later decision goes before an earlier one.
            boolean holds =
                    keyOf(other).equals(said) || saidThere.filter(key::equals).isPresent();
            if (holds && saidThere.filter(APART::equals).isEmpty()) {
                copies.add(other);
            }
        }
        return copies;
    }

    private String keyOf(long article) throws SQLException {
        return session.first("SELECT key FROM article WHERE id = ?", row -> row.getString(1), article)
                .orElseThrow();
    }

    /** Makes two articles, and whoever is in a family with them, one family under the first of all. */
    private void join(long article, long other, @Nullable Double shared) throws SQLException {
        session.change(
                "INSERT OR REPLACE INTO copy (article, original, shared) VALUES (?, ?, ?)",
                Math.max(article, other),
                Math.min(article, other),
                shared);
        long one = familyOf(article);
        long two = familyOf(other);
        long first = Math.min(one, two);
        if (one != two) {
            session.change("UPDATE article SET family = ? WHERE family = ?", first, Math.max(one, two));
        }
        for (long member : new long[] {article, other}) {
            session.change("UPDATE article SET family = ? WHERE id = ? AND family IS NOT ?", first, member, first);
        }
    }

    /** The first member of an article's family; without copies, the article itself. */
    private long familyOf(long article) throws SQLException {
        return session.number("SELECT coalesce(family, id) FROM article WHERE id = ?", article);
    }
}
