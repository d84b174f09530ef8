package org.belegg.archive.matter;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.belegg.formats.Days;
import org.belegg.model.Figure;

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
    // Stories of one matter have this much of their beginnings in common.
    private static final double LIKE_MATTER = 0.15;
    private static final double OF_MATTER = 0.5;
    // As far apart as two tellings of one number may be, by their quotient: "over ti" and 10.6.
    private static final double SAME_NUMBER = 1.1;
    // Numbers further apart, by their quotient, are hardly of one thing when little else says so. But of a crowd one
    // may see more than five times what another sees.
    private static final double FAR_APART = 5;
    private static final double FARTHEST_APART = 10;
    private static final double LIKE_ONE_MATTER = 0.3;
    private static final int UNUSUAL_DIGITS = 3;
    private static final double OF_UNUSUAL = 0.25;
    // Small numbers are equal by chance.
    private static final double TELLING_NUMBER = 20;
    private static final double OF_DISTANCE = 0.3;
    private static final double OF_PLACE = 1;
    private static final double OF_DAY = 0.5;
    // A new number of another who speaks a week later is of another week.
    private static final int CLOSE_DAYS = 3;
    private static final int OF_ONE_SPEAKER = 26;
    private static final String PERSON = "person";

    private final Likeness likeness;
    private final Vocabulary vocabulary;
    private final OneMatter oneMatter;
    private final int within;

    SameThing(Likeness likeness, Vocabulary vocabulary, int within) {
        this.likeness = likeness;
        this.vocabulary = vocabulary;
        this.oneMatter = new OneMatter(likeness, vocabulary);
        this.within = within;
    }

    /** Whether nothing that both tell differs. */
    boolean isPossible(Candidate a, Candidate b) {
        return countedAgree(a, b) && daysAgree(a, b) && placesAgree(a, b) && kindsAgree(a, b);
    }

    /**
     * Whether both may count the same, though they call it otherwise: one says less of it ("22 personer") than the other ("22
     * passasjerer"), and neither story has a number of each.
     */
    private static boolean countedAgree(Candidate a, Candidate b) {
        if (isSameKind(a, b)) {
            return true;
        }
        boolean isOneMoreGeneral =
                a.counted().isMoreGeneralThan(b.counted()) || b.counted().isMoreGeneralThan(a.counted());
        return isOneMoreGeneral && !a.hasBeside(b, FAR_APART) && !b.hasBeside(a, FAR_APART);
    }

    private static boolean isSameKind(Candidate a, Candidate b) {
        return a.counted().kind().equals(b.counted().kind());
    }

    /** What speaks for it; 0 when that is not enough. The figures must not differ in what both tell. */
    double evidence(Candidate a, Candidate b) {
        double sentences = likeness.of(a.topic(), b.topic());
        double matter = oneMatter.of(a, b);
        if (a.needsTopic() || b.needsTopic()) {
            return ofTopic(a, b, sentences, matter);
        }
        double evidence = sentences + oneMatter.likenessOfBeginnings(a, b);
        if (a.claim().story().equals(b.claim().story())) {
            return 1 + evidence;
        }
        if (!isSameKind(a, b) && matter < LIKE_MATTER) {
            return 0;
        }
        boolean isSamePlace = Names.haveCommon(a.places(), b.places());
        Days mine = a.claim().event();
        Days theirs = b.claim().event();
        boolean isSameDay = mine != null && mine.isOneDay() && mine.equals(theirs);
        if (!isSamePlace && evidence < LIKE_EVENT && matter < LIKE_MATTER) {
            return 0;
        }
        return Math.max(evidence, OF_MATTER * matter) + (isSamePlace ? OF_PLACE : 0) + (isSameDay ? OF_DAY : 0);
    }

    private double ofTopic(Candidate a, Candidate b, double sentences, double matter) {
        boolean isOneSpeaker = isOneSpeaker(a, b);
        boolean isOneMatter = matter >= LIKE_MATTER || isOneSpeaker;
        boolean isSameKind = isSameKind(a, b);
        double farthest = matter >= LIKE_ONE_MATTER ? FARTHEST_APART : FAR_APART;
        if (!a.isWithin(farthest, b) && !isOneSpeaker) {
            return 0;
        }
        double needed = needed(a, b) * (isOneMatter && (isOneSpeaker || !isEitherOpen(a, b)) ? OF_MATTER : 1);
        boolean isEitherBare = a.counted().isBare() || b.counted().isBare();
        if (!isEitherBare && isSameKind && sentences >= needed && sharesThing(a.topic(), b.topic())) {
            // Of several that a number may belong to, the nearest is likeliest.
            double distance = a.claim().allows().distance(b.claim().allows());
            return sentences / (1 + OF_DISTANCE * Math.log10(distance));
        }
        // In two stories of one matter, the only number of a thing is of the same, however it is put.
        if (isOneMatter
                && !isEitherBare
                && a.isOnlyFor(b, farthest)
                && b.isOnlyFor(a, farthest)
                && a.isWithin(farthest, b)
                && (a.counted().isMeasured()
                        ? isOneAmount(a, b, sentences, matter)
                        : isOfOneTime(a, b, isOneSpeaker))) {
            return OF_MATTER * Math.max(matter, LIKE_MATTER);
        }
        // And nearly the same number of the same is the same number.
        return isSameKind && isSameNumber(a, b) && Math.max(matter, sentences) >= OF_MATTER * LIKE_MATTER
                ? OF_MATTER * Math.max(matter, sentences)
                : 0;
    }

    /** Whether the only two amounts of a unit in stories of one matter are of one thing: both debts, or one man's word on it. */
    private static boolean isOneAmount(Candidate a, Candidate b, double sentences, double matter) {
        boolean isOneMatter = matter >= LIKE_MATTER;
        if (isEitherOpen(a, b)) {
            boolean isTold = !a.counted().isOfAnything() && sentences >= LIKE_ONE_MATTER;
            return isOneMatter && (isOneSpeaker(a, b) || isTold);
        }
        return isOneSpeaker(a, b)
                || (isOneMatter && a.topic().amounts().equals(b.topic().amounts()));
    }

    private static boolean isSameNumber(Candidate a, Candidate b) {
        return a.claim().allows().agreesWith(b.claim().allows()) && areNear(a, b);
    }

    /** Whether the numbers are near enough to be two tellings of one. */
    static boolean areNear(Candidate a, Candidate b) {
        return a.claim().allows().distance(b.claim().allows()) <= SAME_NUMBER;
    }

    /** Whether two that count by other words tell one number, for stories of one matter: "42 turbiner", "42 vindmøller". */
    boolean isOneNumber(Candidate a, Candidate b) {
        return isSameNumber(a, b)
                && (isTelling(a) || isTelling(b))
                && !a.claim().story().equals(b.claim().story())
                && unitsAgree(a.claim().figure(), b.claim().figure())
                && fatesAgree(a.counted(), b.counted())
                && (daysAgree(a, b) || (isStanding(a) && isStanding(b)))
                && placesAgree(a, b)
                && oneMatter.of(a, b) >= (isUnusual(a) || isUnusual(b) ? OF_UNUSUAL : OF_MATTER) * LIKE_MATTER;
    }

    /** Whether a number is not one of the small ones that are everywhere. */
    private static boolean isTelling(Candidate candidate) {
        BigDecimal value = candidate.claim().figure().value();
        return (value == null ? candidate.claim().allows().middle() : value.doubleValue()) >= TELLING_NUMBER;
    }

    /** Whether it counts people who are there whatever day a sentence tells: inhabitants, staff. */
    private boolean isStanding(Candidate candidate) {
        return candidate.counted().fate() == null
                && vocabulary.isStanding(candidate.counted().thing());
    }

    /** Whether a number is so long that hardly another thing in the news has it too. */
    private static boolean isUnusual(Candidate candidate) {
        BigDecimal value = candidate.claim().figure().value();
        return value != null && value.stripTrailingZeros().precision() >= UNUSUAL_DIGITS;
    }

    /** Whether both are of one unit; people may be told without one, and so may amounts when nothing else is counted. */
    private static boolean unitsAgree(Figure a, Figure b) {
        String mine = a.unit();
        String theirs = b.unit();
        return Objects.equals(mine, theirs)
                || (mine == null && (PERSON.equals(theirs) || a.of().isEmpty()))
                || (theirs == null && (PERSON.equals(mine) || b.of().isEmpty()));
    }

    private static boolean fatesAgree(Counted a, Counted b) {
        return a.fate() == null || b.fate() == null || a.fate().equals(b.fate());
    }

    /** Whether one of them does not tell what sort of amount it is. */
    private static boolean isEitherOpen(Candidate a, Candidate b) {
        return a.topic().amounts().isEmpty() || b.topic().amounts().isEmpty();
    }

    private static boolean isOneSpeaker(Candidate a, Candidate b) {
        return !a.claim().voucher().isWriter()
                && a.claim().voucher().equals(b.claim().voucher());
    }

    /** Whether both tell of what there is, or both of what happened, and that at one time as far as can be known. */
    private static boolean isOfOneTime(Candidate a, Candidate b, boolean isOneSpeaker) {
        boolean areDaysTold = a.claim().event() != null && b.claim().event() != null;
        Days first = a.setting().published();
        Days second = b.setting().published();
        boolean areClose = first == null || second == null || first.gap(second) <= CLOSE_DAYS;
        return a.counted().isOwned() == b.counted().isOwned() && (areDaysTold || areClose || isOneSpeaker);
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
            Set<String> mine = a.topic().amounts();
            Set<String> theirs = b.topic().amounts();
            if (a.counted().isMeasured() && a.claim().story().equals(b.claim().story())) {
                // What one story tells by another word is another amount.
                return mine.equals(theirs);
            }
            // A rise of prices is no rise of rents, though both are dear.
            return agree(mine, theirs) && (mine.containsAll(theirs) || theirs.containsAll(mine));
        }
        return agree(a.events(), b.events());
    }

    /** Whether the days of what is told may be the same, or, where one is not told, the stories lie close enough. */
    boolean daysAgree(Candidate a, Candidate b) {
        Days mine = a.claim().event();
        Days theirs = b.claim().event();
        if (mine != null && theirs != null) {
            return mine.overlaps(theirs);
        }
        Days first = a.setting().published();
        Days second = b.setting().published();
        // What one speaker said is compared with what the same one said a while ago.
        int longest = a.claim().voucher().equals(b.claim().voucher()) ? OF_ONE_SPEAKER * within : within;
        return first == null || second == null || first.gap(second) <= longest;
    }

    private boolean placesAgree(Candidate a, Candidate b) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            // "I Storgata" and "på Nes" may be one place, when either story has both names. But many towns have a
            // Storgata. What the one takes for a place may be a house or a firm to the other.
            return Names.haveCommon(a.places(), b.setting().names())
                    && Names.haveCommon(b.places(), a.setting().names())
                    && (Names.areAllIn(a.places(), b.setting().names())
                            || Names.areAllIn(b.places(), a.setting().names()));
        }
        boolean bothNameStatesOnly = a.places().isEmpty() && b.places().isEmpty();
        if (bothNameStatesOnly && !a.states().isEmpty() && !b.states().isEmpty()) {
            return !Collections.disjoint(a.states(), b.states());
        }
        return a.setting().places().isEmpty()
                || b.setting().places().isEmpty()
                || OneMatter.shareName(a, b)
                || Math.max(oneMatter.likenessOfBeginnings(a, b), likeness.of(a.topic(), b.topic())) >= LIKE_STORIES;
    }

    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
