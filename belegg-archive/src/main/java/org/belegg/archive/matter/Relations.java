package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belegg.archive.matter.Relation.Kind;
import org.belegg.formats.Days;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds how the figures of one question stand to each other. */
final class Relations {
    /** Both can be true. */
    static final String AGREE = "both-can-be-true";
    /** They cannot both be true. */
    static final String CLASH = "cannot-both-be-true";
    /** The toll was higher when it was told later. */
    static final String GROWN = "grown-toll";
    /** A number of missing people fell: some were found. */
    static final String FALLEN = "fallen-toll";
    /** Said otherwise by the same speaker on another day. */
    static final String SAID_OTHERWISE = "same-speaker-other-number";
    /** One denies the number that another gives. */
    static final String DENIED = "denies-the-number";
    /** The same speaker denied on one day the number that he gave on another. */
    static final String DENIED_OWN = "same-speaker-denies-own-number";

    private static final Comparator<Relation> ORDER =
            Comparator.comparing(Relation::kind).thenComparing(Relation::first).thenComparing(Relation::second);

    private final List<Claim> claims;
    private final @Nullable String fate;
    private final Vocabulary vocabulary;
    private final Map<String, Counted> counted;
    private final List<Relation> relations = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();
    private final Set<List<Object>> spoken = new HashSet<>();
    private final Map<Interval, String> firsts = new HashMap<>();

    /**
     * Relations among these claims.
     *
     * @param claims by day of saying, then by id
     * @param counted what each counts, by their ids
     */
    Relations(List<Claim> claims, Map<String, Counted> counted, @Nullable String fate, Vocabulary vocabulary) {
        this.claims = claims;
        this.counted = counted;
        this.fate = fate;
        this.vocabulary = vocabulary;
        claims.stream()
                .filter(claim -> claim.isAsserted() && !claim.voucher().isWriter())
                .forEach(claim -> spoken.add(List.of(claim.story(), claim.allows())));
        claims.stream()
                .filter(claim -> claim.isAsserted() && !isEcho(claim))
                .forEach(claim -> firsts.putIfAbsent(claim.allows(), claim.id()));
    }

    /** All of them, by kind and then by ids. What is repeated by the same voucher on the same day is told once. */
    List<Relation> find() {
        Map<List<Object>, List<Claim>> voices = new LinkedHashMap<>();
        for (Claim claim : claims) {
            List<Object> voice = new ArrayList<>(List.of(claim.story(), claim.voucher()));
            voice.add(String.valueOf(claim.said()));
            voices.computeIfAbsent(voice, unused -> new ArrayList<>()).add(claim);
        }
        List<List<Claim>> all = List.copyOf(voices.values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                compare(all.get(i), all.get(j));
            }
        }
        relations.sort(ORDER);
        return relations;
    }

    /** What two voices, each in one story on one day, say about the question. */
    private void compare(List<Claim> some, List<Claim> others) {
        for (Claim a : some) {
            for (Claim b : others) {
                if (a.isAsserted() && b.isAsserted()) {
                    compare(a, b, some, others);
                } else if (isDenial(a, b)
                        && a.allows().isBounded()
                        && b.allows().isBounded()) {
                    denied(a, b);
                }
            }
        }
    }

    private void compare(Claim a, Claim b, List<Claim> some, List<Claim> others) {
        boolean isSameVoucher = a.voucher().equals(b.voucher());
        if (a.allows().agreesWith(b.allows())) {
            if (fate != null && isOutgrown(a, b)) {
                add(Kind.UPDATE, a, b, GROWN);
            } else if (!isSameVoucher) {
                agree(a, b);
            }
            return;
        }
        if (isEcho(a) || isEcho(b) || !countedAlike(a, b)) {
            return;
        }
        boolean isOtherDay = isOtherDay(a, b);
        // Told behind another day, the higher number is a toll that grew, even where the lower is told again beside it.
        if (isOtherDay && mayGrow(a, b) && isGrownAnew(a, b, some, others)) {
            if (fate != null) {
                // Also of one voucher: the police count the dead anew each day.
                add(Kind.UPDATE, a, b, GROWN);
            } else if (isSameVoucher) {
                add(Kind.CHANGED, a, b, SAID_OTHERWISE);
            }
            return;
        }
        if (isPartOf(a, b) || isPartOf(b, a)) {
            return;
        }
        // A voice does not contradict itself in one breath: of its several numbers, one is of a part or of another.
        if (agreesWithAny(a, others) || agreesWithAny(b, some) || !isNearest(a, b, others) || !isNearest(b, a, some)) {
            return;
        }
        if (isSameVoucher) {
            if (isOtherDay) {
                add(Kind.CHANGED, a, b, SAID_OTHERWISE);
            }
        } else if (isOtherDay && fate != null && vocabulary.mayFall(fate)) {
            add(Kind.UPDATE, a, b, FALLEN);
        } else {
            add(Kind.CLASH, a, b, CLASH);
        }
    }

    /** Whether they count what may have become more meanwhile: not an amount, nor what both say of one day. */
    private boolean mayGrow(Claim a, Claim b) {
        boolean isOfOneDay =
                a.event() != null && a.event().isOneDay() && a.event().equals(b.event());
        return fate != null
                || (!counted(a).isMeasured()
                        && !isOfOneDay
                        && counted(a).kind().equals(counted(b).kind()));
    }

    /** Whether the one may count some of those that the other counts: 19 of 22 people dead may be passengers, not 22 of 19. */
    private boolean isPartOf(Claim some, Claim all) {
        boolean isOfAll = fate == null && vocabulary.isConcerned(counted(some).thing());
        return !isOfAll
                && counted(all).isOfPeople()
                && counted(all).isMoreGeneralThan(counted(some))
                && all.allows().isAbove(some.allows());
    }

    /** Whether both count what can be set against each other; else only their equal numbers brought them together. */
    private boolean countedAlike(Claim a, Claim b) {
        Counted one = counted(a);
        Counted other = counted(b);
        return one.key().equals(other.key())
                && (one.kind().equals(other.kind()) || one.isMoreGeneralThan(other) || other.isMoreGeneralThan(one));
    }

    private Counted counted(Claim claim) {
        return counted.getOrDefault(claim.id(), Counted.NOTHING);
    }

    /** Whether a writer only repeats what somebody in the same story says: then that one is set against others. */
    private boolean isEcho(Claim claim) {
        return claim.voucher().isWriter() && spoken.contains(List.of(claim.story(), claim.allows()));
    }

    private void denied(Claim a, Claim b) {
        if (!a.allows().agreesWith(b.allows())) {
            return;
        }
        if (!a.voucher().equals(b.voucher())) {
            add(Kind.DENIED, a, b, DENIED);
        } else if (isOtherDay(a, b)) {
            add(Kind.CHANGED, a, b, DENIED_OWN);
        }
    }

    private static boolean isDenial(Claim a, Claim b) {
        return (a.stance() == Stance.DENIES && b.isAsserted()) || (b.stance() == Stance.DENIES && a.isAsserted());
    }

    private static boolean agreesWithAny(Claim claim, List<Claim> voice) {
        return voice.stream()
                .anyMatch(other -> other.isAsserted() && other.allows().agreesWith(claim.allows()));
    }

    /** Whether no other number of the voice is nearer. */
    private static boolean isNearest(Claim claim, Claim other, List<Claim> voice) {
        double distance = claim.allows().distance(other.allows());
        return voice.stream()
                .filter(Claim::isAsserted)
                .allMatch(each -> claim.allows().distance(each.allows()) >= distance);
    }

    private static boolean isOtherDay(Claim a, Claim b) {
        Days mine = a.said();
        Days theirs = b.said();
        return mine != null && theirs != null && !mine.overlaps(theirs);
    }

    /** Whether the one said later is above what the one said earlier gave as the least: "minst 41" dead, and then 67. */
    private static boolean isOutgrown(Claim a, Claim b) {
        Days mine = a.said();
        Days theirs = b.said();
        if (mine == null || theirs == null || mine.overlaps(theirs)) {
            return false;
        }
        Interval earlier = mine.isAfter(theirs) ? b.allows() : a.allows();
        Interval later = mine.isAfter(theirs) ? a.allows() : b.allows();
        return earlier.low() != null
                && earlier.high() == null
                && later.low() != null
                && later.low().compareTo(earlier.low()) > 0;
    }

    /** Whether the one said later is higher, and none of those said earlier allows it. */
    private static boolean isGrownAnew(Claim a, Claim b, List<Claim> some, List<Claim> others) {
        Days mine = a.said();
        Days theirs = b.said();
        if (mine == null || theirs == null) {
            return false;
        }
        return mine.isAfter(theirs)
                ? a.allows().isAbove(b.allows()) && !agreesWithAny(a, others)
                : b.allows().isAbove(a.allows()) && !agreesWithAny(b, some);
    }

    /** Equal numbers are tied to the first who gave them, not each to each: that would be many, and tell nothing more. */
    private void agree(Claim a, Claim b) {
        boolean isEqual = a.allows().equals(b.allows());
        List<Object> key = isEqual
                ? List.of(Kind.AGREE, a.allows(), b.voucher())
                : List.of(Kind.AGREE, Set.of(a.allows(), b.allows()));
        if (told.add(key)) {
            relations.add(new Relation(Kind.AGREE, a.id(), b.id(), AGREE));
        }
    }

    private void add(Kind kind, Claim a, Claim b, String rule) {
        // Where many give the same two numbers, each is set against the first who gave the other.
        boolean isBetweenFirsts = a.id().equals(firsts.get(a.allows())) || b.id().equals(firsts.get(b.allows()));
        boolean isOfMany = kind == Kind.CLASH || kind == Kind.UPDATE;
        if ((isBetweenFirsts || !isOfMany) && told.add(List.of(kind, position(a), position(b)))) {
            relations.add(new Relation(kind, a.id(), b.id(), rule));
        }
    }

    private static List<Object> position(Claim claim) {
        return List.of(claim.voucher(), claim.allows(), String.valueOf(claim.said()), claim.stance());
    }
}
