package org.belegg.bench.pair;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.belegg.archive.matter.Claim;
import org.belegg.archive.matter.Matter;
import org.belegg.archive.matter.Question;
import org.belegg.archive.matter.Relation;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.bench.report.MarkdownTable;
import org.belegg.model.Span;

/**
 * Counts what was found of the relations of pairs. A relation is right when its kind is that of an expected one and each of
 * its figures overlaps the other's in its story; each counts once. Not safe to share between threads.
 */
final class PairScore {
    private final Map<Kind, int[]> counts = new EnumMap<>(Kind.class);
    private final List<String> errors = new ArrayList<>();
    private int pairs;

    private static final int RIGHT = 0;
    private static final int MISSED = 1;
    private static final int EXTRA = 2;

    PairScore() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new int[EXTRA + 1]);
        }
    }

    /**
     * Counts a pair.
     *
     * @param firstKey of its first story in the archive that the matter is from
     */
    void add(StoryPair pair, Matter matter, String firstKey) {
        pairs++;
        List<StoryPair.Expected> missed = new ArrayList<>(pair.expected());
        List<StoryPair.Expected> right = new ArrayList<>();
        for (Question question : matter.questions()) {
            for (Relation relation : question.relations()) {
                Claim one = question.claim(relation.first());
                Claim other = question.claim(relation.second());
                if (one.story().equals(other.story())) {
                    // Not asked for: the pairs say nothing of what one story says of itself.
                    continue;
                }
                boolean isInOrder = one.story().equals(firstKey);
                Claim first = isInOrder ? one : other;
                Claim second = isInOrder ? other : one;
                if (right.stream().anyMatch(expected -> isOne(expected, relation.kind(), first, second))) {
                    continue;
                }
                StoryPair.Expected expected = missed.stream()
                        .filter(each -> isOne(each, relation.kind(), first, second))
                        .findFirst()
                        .orElse(null);
                if (expected == null) {
                    count(relation.kind(), EXTRA);
                    errors.add(pair.id() + " extra " + relation.kind().label() + ": " + first.words() + " | "
                            + second.words());
                } else {
                    count(relation.kind(), RIGHT);
                    missed.remove(expected);
                    right.add(expected);
                }
            }
        }
        for (StoryPair.Expected expected : missed) {
            count(expected.kind(), MISSED);
            errors.add(pair.id() + " missed " + expected.kind().label() + ": "
                    + pair.first().textOf(expected.first()) + " | "
                    + pair.second().textOf(expected.second()));
        }
    }

    /** What was missed and what was not expected, a line each, in the order of the pairs. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    int pairs() {
        return pairs;
    }

    /** A row a kind: how many were to be found, how many of them were, and how many others. */
    String toMarkdown() {
        MarkdownTable table = new MarkdownTable("Relation", "To be found", "Found", "Others");
        counts.forEach((kind, count) -> table.row(
                kind.label(),
                String.valueOf(count[RIGHT] + count[MISSED]),
                String.valueOf(count[RIGHT]),
                String.valueOf(count[EXTRA])));
        return table.toString();
    }

    /** How many of a kind were found that were to be. */
    int right(Kind kind) {
        return of(kind)[RIGHT];
    }

    /** How many of a kind were to be found and were not. */
    int missed(Kind kind) {
        return of(kind)[MISSED];
    }

    /** How many of a kind were found that nobody expects. */
    int extra(Kind kind) {
        return of(kind)[EXTRA];
    }

    private void count(Kind kind, int what) {
        of(kind)[what]++;
    }

    private int[] of(Kind kind) {
        return counts.getOrDefault(kind, new int[EXTRA + 1]);
    }

    private static boolean isOne(StoryPair.Expected expected, Kind kind, Claim first, Claim second) {
        return expected.kind() == kind
                && overlap(expected.first(), first.figure().span())
                && overlap(expected.second(), second.figure().span());
    }

    private static boolean overlap(Span a, Span b) {
        return a.start() < b.end() && b.start() < a.end();
    }
}
