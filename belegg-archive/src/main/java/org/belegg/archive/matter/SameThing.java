package org.belegg.archive.matter;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Whether two figures that count the like may be about the same thing, and how much speaks for it. */
final class SameThing {
    // Measured on the made pairs of the tests: with the same sort of amount told, fewer other words need to agree.
    private static final double LIKE_WITH_AMOUNT = 0.35;
    // That both count guests says more than that both count kroner.
    private static final double LIKE_COUNTED = 0.4;
    private static final double LIKE_WITHOUT = 0.6;
    private static final double LIKE_ONE_SIDED = 0.7;
    private static final double LIKE_EVENT = 0.12;
    // Stories that name no common place may still be about one when they have this much in common.
    private static final double LIKE_STORIES = 0.5;
    private static final double OF_PLACE = 1;
    private static final double OF_DAY = 0.5;
    private static final int SHORTEST_NAME = 4;

    private final Likeness likeness;
    private final int within;

    SameThing(Likeness likeness, int within) {
        this.likeness = likeness;
        this.within = within;
    }

    /** Whether nothing that both tell differs. */
    boolean isPossible(Candidate a, Candidate b) {
        return daysAgree(a, b) && placesAgree(a, b) && kindsAgree(a, b);
    }

    /** What speaks for it; 0 when that is not enough. The figures must not differ in what both tell. */
    double evidence(Candidate a, Candidate b) {
        double sentences = likeness.of(a.topic(), b.topic());
        if (a.needsTopic() || b.needsTopic()) {
            return sentences >= needed(a, b) && sharesThing(a.topic(), b.topic()) ? sentences : 0;
        }
        double evidence = sentences + stories(a, b);
        if (a.claim().story().equals(b.claim().story())) {
            return 1 + evidence;
        }
        boolean isSamePlace = haveCommon(a.places(), b.places());
        DaySpan mine = a.claim().event();
        DaySpan theirs = b.claim().event();
        boolean isSameDay = mine != null && mine.isDay() && mine.equals(theirs);
        if (!isSamePlace && evidence < LIKE_EVENT) {
            return 0;
        }
        return evidence + (isSamePlace ? OF_PLACE : 0) + (isSameDay ? OF_DAY : 0);
    }

    private double stories(Candidate a, Candidate b) {
        return Math.max(
                likeness.of(a.lead(), b.lead()),
                Math.max(likeness.of(a.topic(), b.lead()), likeness.of(a.lead(), b.topic())));
    }

    private static double needed(Candidate a, Candidate b) {
        if (!a.counted().isMeasured()) {
            return LIKE_COUNTED;
        }
        boolean noAmount = a.topic().amounts().isEmpty();
        if (noAmount && b.topic().amounts().isEmpty()) {
            return LIKE_WITHOUT;
        }
        return noAmount || b.topic().amounts().isEmpty() ? LIKE_ONE_SIDED : LIKE_WITH_AMOUNT;
    }

    /** Whether they share something that an amount can be of, not only places and verbs. */
    private boolean sharesThing(Topic a, Topic b) {
        boolean isShared = likeness.shared(a, b).stream()
                .anyMatch(word -> a.nouns().contains(word)
                        || likeness.shared(b, a).stream()
                                .anyMatch(other -> b.nouns().contains(other)));
        return isShared || !Collections.disjoint(a.amounts(), b.amounts());
    }

    private boolean kindsAgree(Candidate a, Candidate b) {
        if (a.needsTopic()) {
            return agree(a.topic().amounts(), b.topic().amounts());
        }
        return agree(a.events(), b.events());
    }

    /** Whether the days of what is told may be the same, or, where one is not told, the stories lie close enough. */
    boolean daysAgree(Candidate a, Candidate b) {
        DaySpan mine = a.claim().event();
        DaySpan theirs = b.claim().event();
        if (mine != null && theirs != null) {
            return mine.overlaps(theirs);
        }
        DaySpan first = a.published();
        DaySpan second = b.published();
        return first == null || second == null || first.gap(second) <= within;
    }

    private boolean placesAgree(Candidate a, Candidate b) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            return haveCommon(a.places(), b.places());
        }
        boolean bothNameStatesOnly = a.places().isEmpty() && b.places().isEmpty();
        if (bothNameStatesOnly && !a.states().isEmpty() && !b.states().isEmpty()) {
            return !Collections.disjoint(a.states(), b.states());
        }
        return a.storyPlaces().isEmpty()
                || b.storyPlaces().isEmpty()
                || haveCommon(a.storyPlaces(), b.storyPlaces())
                || Math.max(stories(a, b), likeness.of(a.topic(), b.topic())) >= LIKE_STORIES;
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    /** Whether a name is in both, or begins one in the other: "Storvik" and "Storvikbrua". */
    static boolean haveCommon(Collection<String> a, Collection<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> isOne(one, other)));
    }

    private static boolean isOne(String one, String other) {
        return one.equals(other)
                || (one.length() >= SHORTEST_NAME && other.startsWith(one))
                || (other.length() >= SHORTEST_NAME && one.startsWith(other));
    }
}
