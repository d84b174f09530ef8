package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.formats.Days;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds who denies what somebody says. Rather none than a wrong one: the contents must share most of what they say. */
final class Oppositions {
    /** One denies what another says. */
    static final String DENIED = "denies-like-content";
    /** The same speaker denied on one day what the speaker said on another. */
    static final String CHANGED = "same-speaker-denies-like-content";

    // Of the content that says less, so much must be said by the other; and so much of both together.
    private static final double LIKE_SMALLER = 0.7;
    private static final double LIKE_BOTH = 0.5;
    private static final int FEWEST_WORDS = 2;

    private static final Comparator<Statement> ORDER = Comparator.comparing(
                    (Statement statement) -> String.valueOf(statement.said()))
            .thenComparing(Statement::story)
            .thenComparing(statement -> statement.id().length())
            .thenComparing(Statement::id);

    private final List<Said> statements;
    private final Likeness likeness;
    private final int within;

    Oppositions(List<Said> statements, int within) {
        this.statements = statements;
        this.likeness = new Likeness(statements.stream().map(Said::topic).toList());
        this.within = within;
    }

    /** Pairs in which one denies the other, by day of saying. */
    List<Opposition> find() {
        Map<String, Set<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            for (String word : statements.get(i).topic().things().keySet()) {
                byWord.computeIfAbsent(word, unused -> new TreeSet<>()).add(i);
            }
        }
        List<Opposition> found = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        for (Said denial : statements) {
            if (denial.statement().stance() != Stance.DENIES) {
                continue;
            }
            Set<Integer> candidates = new TreeSet<>();
            denial.topic().things().keySet().forEach(word -> candidates.addAll(byWord.getOrDefault(word, Set.of())));
            for (int candidate : candidates) {
                Opposition opposition = opposition(denial, statements.get(candidate));
                if (opposition != null && told.add(position(opposition))) {
                    found.add(opposition);
                }
            }
        }
        found.sort(Comparator.comparing(Opposition::kind)
                .thenComparing(Opposition::first, ORDER)
                .thenComparing(Opposition::second, ORDER));
        return found;
    }

    private @Nullable Opposition opposition(Said denial, Said other) {
        Statement one = denial.statement();
        Statement two = other.statement();
        if (two.stance() == Stance.DENIES
                || two.stance() == Stance.ASKS
                || denial.isNegated() != other.isNegated()
                || !isClose(denial.published(), other.published())
                || !numbersAgree(denial.numbers(), other.numbers())
                || !isAlike(denial.topic(), other.topic())) {
            return null;
        }
        List<String> shared = likeness.shared(denial.topic(), other.topic());
        boolean isSameVoucher = one.voucher().equals(two.voucher());
        if (isSameVoucher && !isOtherDay(one.said(), two.said())) {
            return null;
        }
        boolean isFirst = ORDER.compare(one, two) <= 0;
        return new Opposition(
                isSameVoucher ? Kind.CHANGED : Kind.DENIED,
                isFirst ? one : two,
                isFirst ? two : one,
                shared,
                isSameVoucher ? CHANGED : DENIED);
    }

    private boolean isAlike(Topic a, Topic b) {
        if (a.things().size() < FEWEST_WORDS || b.things().size() < FEWEST_WORDS) {
            return false;
        }
        boolean sharesNoun = likeness.shared(a, b).stream().anyMatch(a.nouns()::contains)
                || likeness.shared(b, a).stream().anyMatch(b.nouns()::contains);
        return sharesNoun
                && likeness.shared(a, b).size() >= FEWEST_WORDS
                && Math.max(likeness.share(a, b), likeness.share(b, a)) >= LIKE_SMALLER
                && likeness.of(a, b) >= LIKE_BOTH;
    }

    private boolean isClose(@Nullable Days first, @Nullable Days second) {
        return first == null || second == null || first.gap(second) <= within;
    }

    /** Who denies that forty died says nothing against who says that twelve did. */
    private static boolean numbersAgree(List<Interval> first, List<Interval> second) {
        return first.isEmpty()
                || second.isEmpty()
                || first.stream().anyMatch(number -> second.stream().anyMatch(number::agreesWith));
    }

    private static boolean isOtherDay(@Nullable Days first, @Nullable Days second) {
        return first != null && second != null && !first.overlaps(second);
    }

    /** The same words of the same speakers are told once, however many stories repeat them. */
    private static List<Object> position(Opposition found) {
        return List.of(
                found.first().voucher(),
                found.first().words(),
                found.second().voucher(),
                found.second().words());
    }
}
