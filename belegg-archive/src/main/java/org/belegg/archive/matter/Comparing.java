package org.belegg.archive.matter;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.archive.article.Lookup;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.Searching;
import org.belegg.archive.store.Session;
import org.belegg.archive.tally.Report;
import org.belegg.archive.tally.Tally;
import org.belegg.formats.Days;
import org.jspecify.annotations.Nullable;

/** Puts stories side by side, within the transaction of its caller. */
public final class Comparing {
    private static final Comparator<Claim> CLAIMS = Comparator.comparing(
                    Claim::said, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::story)
            .thenComparing(claim -> claim.id().length())
            .thenComparing(Claim::id);

    private final Path file;
    private final Session session;
    private final Vocabulary vocabulary = Vocabulary.ALL;

    /**
     * Compares what this session sees.
     *
     * @param file of the archive, for messages
     */
    public Comparing(Path file, Session session) {
        this.file = file;
        this.session = session;
    }

    /**
     * What the stories say about the same things.
     *
     * @throws org.belegg.archive.article.UnknownReferenceException when a story that is named is not there
     * @throws IllegalArgumentException when the search has nothing to look for
     */
    public Matter compare(Comparison comparison) throws SQLException {
        Map<String, StoredArticle> stories = new TreeMap<>();
        for (String name : comparison.stories()) {
            StoredArticle story = new Lookup(file, session).find(name).story();
            stories.put(story.key(), story);
        }
        long omitted = 0;
        Search search = comparison.search();
        if (search != null) {
            // Copies too, each for itself: what they say is counted, and by how many origins.
            int[] found = {0};
            long total = new Searching(file, session).each(search, hit -> {
                stories.put(hit.story().key(), hit.story());
                found[0]++;
            });
            omitted = total - found[0];
        }
        return compare(stories, omitted, comparison.within());
    }

    private Matter compare(Map<String, StoredArticle> stories, long omitted, int within) throws SQLException {
        List<MatterStory> shown = new ArrayList<>();
        List<String> unsorted = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        List<Said> statements = new ArrayList<>();
        for (StoredArticle story : stories.values()) {
            StoryClaims claims = new StoryClaims(story, new Vouchers(story, session), vocabulary);
            shown.add(claims.story());
            if (claims.isUnsorted()) {
                unsorted.add(story.key());
            }
            candidates.addAll(claims.figures());
            statements.addAll(claims.statements());
        }
        return new Matter(
                shown,
                omitted,
                questions(candidates, stories, within),
                new Oppositions(statements, within).find(),
                unsorted);
    }

    private record Drafted(List<Candidate> members, Question question) {}

    private List<Question> questions(List<Candidate> candidates, Map<String, StoredArticle> stories, int within) {
        Likeness likeness = new Likeness(candidates.stream()
                .flatMap(candidate ->
                        Stream.of(candidate.topic(), candidate.setting().lead()))
                .toList());
        SameThing rules = new SameThing(likeness, vocabulary, within);
        List<Drafted> drafts = new ArrayList<>();
        for (List<Candidate> group : new Grouping(rules).group(candidates)) {
            drafts.add(draft(group, stories));
        }
        drafts.sort(
                Comparator.comparing((Drafted draft) -> draft.question().count(Kind.CLASH), Comparator.reverseOrder())
                        .thenComparing(draft -> draft.question().isCompared() ? 0 : 1)
                        .thenComparing(draft -> draft.question().claims().size(), Comparator.reverseOrder())
                        .thenComparing(draft -> draft.question().claims().get(0).id()));
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            questions.add(named(i, near(i, drafts, rules), drafts.get(i).question()));
        }
        return questions;
    }

    private Drafted draft(List<Candidate> group, Map<String, StoredArticle> stories) {
        List<Claim> claims = group.stream().map(Candidate::claim).sorted(CLAIMS).toList();
        Map<String, Counted> counted = group.stream()
                .collect(Collectors.toMap(candidate -> candidate.claim().id(), Candidate::counted));
        Claim first = claims.get(0);
        String fate = group.get(0).counted().fate();
        Question question = new Question(
                "q",
                first.figure().of(),
                first.figure().unit(),
                fate,
                claims.stream()
                        .map(Claim::place)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                event(claims),
                claims,
                tally(claims, stories),
                new Relations(claims, counted, fate, vocabulary).find(),
                List.of());
        return new Drafted(group, question);
    }

    private static Tally tally(List<Claim> claims, Map<String, StoredArticle> stories) {
        return Tally.of(claims.stream()
                .map(claim -> new Report(
                        Objects.requireNonNull(stories.get(claim.story()), claim.story()),
                        claim.id().substring(claim.story().length() + 1)))
                .toList());
    }

    /** The days that all who tell the day of the event agree on; null when nobody does. */
    private static @Nullable Days event(List<Claim> claims) {
        @Nullable Days common = null;
        for (Claim claim : claims) {
            Days event = claim.event();
            if (event != null && (common == null || event.overlaps(common))) {
                common = common == null
                        ? event
                        : new Days(
                                event.earliest().isAfter(common.earliest()) ? event.earliest() : common.earliest(),
                                event.latest().isBefore(common.latest()) ? event.latest() : common.latest());
            }
        }
        return common;
    }

    /** The ids of questions that ask of the same fate at the same event, but count something else. */
    private static List<String> near(int index, List<Drafted> drafts, SameThing rules) {
        List<String> near = new ArrayList<>();
        Drafted mine = drafts.get(index);
        if (mine.question().fate() == null) {
            return near;
        }
        Candidate one = mine.members().get(0);
        for (int i = 0; i < drafts.size(); i++) {
            Candidate other = drafts.get(i).members().get(0);
            if (i != index
                    && Objects.equals(
                            drafts.get(i).question().fate(), mine.question().fate())
                    && !one.key().equals(other.key())
                    && rules.isPossible(one, other)
                    && rules.evidence(one, other) > 0) {
                near.add(name(i));
            }
        }
        return near;
    }

    private static Question named(int index, List<String> near, Question draft) {
        return new Question(
                name(index),
                draft.counted(),
                draft.unit(),
                draft.fate(),
                draft.place(),
                draft.event(),
                draft.claims(),
                draft.tally(),
                draft.relations(),
                near);
    }

    private static String name(int index) {
        return "q" + (index + 1);
    }
}
