package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings together figures about the same thing. What counts the like goes into one bucket; in a bucket, the two groups
 * for which most speaks become one first, as long as no figure of the one differs in what it tells from any figure of the
 * other. So the order of the stories does not matter, and a figure that tells no place does not tie two places together.
 */
final class Grouping {
    // A figure that fits several events goes to the one for which clearly more speaks, else to none.
    private static final double CLEARLY = 1.5;

    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.claim().story())
            .thenComparing(candidate -> candidate.claim().id().length())
            .thenComparing(candidate -> candidate.claim().id());

    private final SameThing rules;

    Grouping(SameThing rules) {
        this.rules = rules;
    }

    private record Tie(int first, int second, double evidence) {}

    /** All candidates, those about the same thing together, each group in a fixed order. */
    List<List<Candidate>> group(List<Candidate> candidates) {
        Map<String, List<Candidate>> buckets = candidates.stream()
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Candidate::key, TreeMap::new, Collectors.toList()));
        List<List<Candidate>> groups = new ArrayList<>();
        for (List<Candidate> bucket : buckets.values()) {
            groups.addAll(bucket.get(0).needsTopic() ? grouped(bucket) : groupedByEvent(bucket));
        }
        return new OneNumber(rules).join(groups);
    }

    /** Those that tell where it was first; the others join the one event that they fit. */
    private List<List<Candidate>> groupedByEvent(List<Candidate> bucket) {
        List<Candidate> located = new ArrayList<>();
        List<Candidate> vague = new ArrayList<>();
        bucket.forEach(candidate -> (candidate.places().isEmpty() ? vague : located).add(candidate));
        List<List<Candidate>> events = grouped(located);
        List<Candidate> left = new ArrayList<>();
        Map<Integer, List<Candidate>> joining = new LinkedHashMap<>();
        for (Candidate candidate : vague) {
            int event = eventOf(candidate, events);
            (event < 0 ? left : joining.computeIfAbsent(event, unused -> new ArrayList<>())).add(candidate);
        }
        // Two that join may differ in their days: then only those stay that differ from none before them.
        joining.forEach((event, joiners) -> {
            List<Candidate> members = events.get(event);
            for (Candidate joiner : joiners) {
                boolean fits = members.stream().allMatch(member -> rules.isPossible(joiner, member));
                (fits ? members : left).add(joiner);
            }
        });
        events.addAll(grouped(left));
        return events;
    }

    /** The event that a figure without a place fits best; -1 for none, or for several equally well. */
    private int eventOf(Candidate candidate, List<List<Candidate>> events) {
        int best = -1;
        double most = 0;
        double second = 0;
        for (int i = 0; i < events.size(); i++) {
            double evidence = evidence(candidate, events.get(i));
            if (evidence > most) {
                second = most;
                most = evidence;
                best = i;
            } else {
                second = Math.max(second, evidence);
            }
        }
        return most >= CLEARLY * second ? best : -1;
    }

    private double evidence(Candidate candidate, List<Candidate> event) {
        double most = 0;
        for (Candidate member : event) {
            if (!rules.isPossible(candidate, member)) {
                return 0;
            }
            most = Math.max(most, rules.evidence(candidate, member));
        }
        return most;
    }

    private List<List<Candidate>> grouped(List<Candidate> members) {
        List<Tie> ties = ties(members);
        int[] groupOf = new int[members.size()];
        List<List<Integer>> groups = new ArrayList<>();
        // Groups that cannot become one: they never will, for groups only grow.
        List<Set<Integer>> apart = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            groupOf[i] = i;
            groups.add(new ArrayList<>(List.of(i)));
            apart.add(new HashSet<>());
        }
        for (Tie tie : ties) {
            int kept = Math.min(groupOf[tie.first], groupOf[tie.second]);
            int gone = Math.max(groupOf[tie.first], groupOf[tie.second]);
            if (kept == gone || apart.get(kept).contains(gone)) {
                continue;
            }
            if (mayJoin(groups.get(kept), groups.get(gone), members)) {
                groups.get(gone).forEach(member -> groupOf[member] = kept);
                groups.get(kept).addAll(groups.get(gone));
                groups.get(gone).clear();
                for (int other : apart.get(gone)) {
                    apart.get(kept).add(other);
                    apart.get(other).add(kept);
                }
            } else {
                apart.get(kept).add(gone);
                apart.get(gone).add(kept);
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group ->
                        group.stream().sorted().map(members::get).collect(Collectors.toCollection(ArrayList::new)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Pairs for whom something speaks, the strongest first. Without a fate, only those that fit each other best. */
    private List<Tie> ties(List<Candidate> members) {
        List<Tie> ties = new ArrayList<>();
        Map<String, Double> best = new HashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Candidate a = members.get(i);
                Candidate b = members.get(j);
                double evidence = rules.isPossible(a, b) ? rules.evidence(a, b) : 0;
                if (evidence > 0) {
                    ties.add(new Tie(i, j, evidence));
                    best.merge(i + " " + b.claim().story(), evidence, Math::max);
                    best.merge(j + " " + a.claim().story(), evidence, Math::max);
                }
            }
        }
        ties.removeIf(tie -> {
            Candidate a = members.get(tie.first);
            Candidate b = members.get(tie.second);
            return a.needsTopic()
                    && (tie.evidence
                                    < best.getOrDefault(
                                            tie.first + " " + b.claim().story(), 0.0)
                            || tie.evidence
                                    < best.getOrDefault(
                                            tie.second + " " + a.claim().story(), 0.0));
        });
        ties.sort(Comparator.comparingDouble(Tie::evidence)
                .reversed()
                .thenComparingInt(Tie::first)
                .thenComparingInt(Tie::second));
        return ties;
    }

    private boolean mayJoin(List<Integer> first, List<Integer> second, List<Candidate> members) {
        for (int one : first) {
            for (int other : second) {
                Candidate a = members.get(one);
                Candidate b = members.get(other);
                if (!rules.isPossible(a, b) || (a.needsTopic() && rules.evidence(a, b) == 0)) {
                    return false;
                }
            }
        }
        return true;
    }
}
