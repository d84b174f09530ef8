package org.belegg.formats.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Which gold finding goes with which predicted one: greedy, the most alike first, each at most once. A gold finding that
 * is free counts neither way, and takes its partner with it.
 */
final class Pairing<T> {
    private final List<T> gold;
    private final List<T> predicted;
    private final List<Pair<T>> pairs = new ArrayList<>();
    private final BitSet pairedGold = new BitSet();
    private final BitSet pairedPredicted = new BitSet();
    private final BitSet freeGold = new BitSet();
    private final BitSet freePredicted = new BitSet();

    /** A gold finding and the predicted one that goes with it. */
    record Pair<T>(T gold, T predicted) {}

    /**
     * Pairs the findings that are at least {@code threshold} alike. Of pairs that are equally alike the one whose gold
     * finding comes first is taken, then the one whose predicted finding does.
     *
     * @param freeGold which gold findings count neither way
     * @param freePredicted which predictions count neither way as long as they have no partner
     */
    Pairing(
            List<T> gold,
            List<T> predicted,
            ToDoubleBiFunction<T, T> likeness,
            double threshold,
            Predicate<T> freeGold,
            Predicate<T> freePredicted) {
        this.gold = gold;
        this.predicted = predicted;
        IntStream.range(0, gold.size()).filter(i -> freeGold.test(gold.get(i))).forEach(this.freeGold::set);
        for (Candidate candidate : candidates(likeness, threshold)) {
            if (!pairedGold.get(candidate.gold()) && !pairedPredicted.get(candidate.predicted())) {
                take(candidate.gold(), candidate.predicted());
            }
        }
        IntStream.range(0, predicted.size())
                .filter(j -> !pairedPredicted.get(j) && freePredicted.test(predicted.get(j)))
                .forEach(this.freePredicted::set);
    }

    /** The pairs that count, the most alike first. */
    List<Pair<T>> pairs() {
        return pairs;
    }

    /** The gold findings that count. */
    List<T> gold() {
        return unset(gold, freeGold);
    }

    /** The predictions that count. */
    List<T> predicted() {
        return unset(predicted, freePredicted);
    }

    /** The gold findings that count and have no partner. */
    List<T> missed() {
        return unset(gold, union(freeGold, pairedGold));
    }

    /** The predictions that count and have no partner. */
    List<T> extra() {
        return unset(predicted, union(freePredicted, pairedPredicted));
    }

    /** Jaccard's index: how much of what either covers do both cover; 0 when neither covers anything. */
    static double jaccard(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        int either = union(a, b).cardinality();
        return either == 0 ? 0 : (double) both.cardinality() / either;
    }

    private List<Candidate> candidates(ToDoubleBiFunction<T, T> likeness, double threshold) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double alike = likeness.applyAsDouble(gold.get(i), predicted.get(j));
                if (alike >= threshold) {
                    candidates.add(new Candidate(alike, i, j));
                }
            }
        }
        // Stable, so that ties stay in the order of the two lists.
        candidates.sort(Collections.reverseOrder(Comparator.comparingDouble(Candidate::likeness)));
        return candidates;
    }

    private void take(int i, int j) {
        pairedGold.set(i);
        pairedPredicted.set(j);
        if (freeGold.get(i)) {
            freePredicted.set(j);
        } else {
            pairs.add(new Pair<>(gold.get(i), predicted.get(j)));
        }
    }

    private static <T> List<T> unset(List<T> findings, BitSet without) {
        return IntStream.range(0, findings.size())
                .filter(i -> !without.get(i))
                .mapToObj(findings::get)
                .toList();
    }

    private static BitSet union(BitSet a, BitSet b) {
        BitSet union = (BitSet) a.clone();
        union.or(b);
        return union;
    }

    private record Candidate(double likeness, int gold, int predicted) {}
}
