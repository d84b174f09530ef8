package org.belegg.archive.matter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings together groups that count by words of which it is not known that they mean the same, when they tell one number in
 * stories of one matter: "2316 medlemmer" and "drøyt 2300 streikende". A number that has several such partners in the other
 * story is left alone.
 */
final class OneNumber {
    private static final Comparator<Placed> BY_NUMBER = Comparator.comparingDouble(
                    (Placed placed) -> placed.candidate.claim().allows().middle())
            .thenComparing(placed -> placed.candidate.claim().id());

    private final SameThing rules;

    private record Placed(Candidate candidate, int group) {
        String partnerIn(Placed other) {
            return candidate.claim().id() + " " + other.candidate.claim().story();
        }
    }

    private record Pair(Placed one, Placed other) {}

    OneNumber(SameThing rules) {
        this.rules = rules;
    }

    /** The groups, some of them joined. One that tells what befell people comes before one that does not. */
    List<List<Candidate>> join(List<List<Candidate>> groups) {
        List<Set<String>> stories = new ArrayList<>();
        int[] groupOf = new int[groups.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = i;
            Set<String> told = new HashSet<>();
            groups.get(i).forEach(member -> told.add(member.claim().story()));
            stories.add(told);
        }
        List<List<Candidate>> joined = new ArrayList<>(groups);
        for (Pair pair : pairs(groups)) {
            int first = groupOf[pair.one.group];
            int second = groupOf[pair.other.group];
            boolean isSecondFirst = joined.get(first).get(0).counted().fate() == null
                    && joined.get(second).get(0).counted().fate() != null;
            int kept = isSecondFirst ? second : first;
            int gone = isSecondFirst ? first : second;
            // Who has a partner in a story needs no other.
            if (kept != gone && stories.get(kept).stream().noneMatch(stories.get(gone)::contains)) {
                List<Candidate> both = new ArrayList<>(joined.get(kept));
                both.addAll(joined.get(gone));
                joined.set(kept, both);
                joined.set(gone, List.of());
                stories.get(kept).addAll(stories.get(gone));
                for (int i = 0; i < groupOf.length; i++) {
                    groupOf[i] = groupOf[i] == gone ? kept : groupOf[i];
                }
            }
        }
        joined.removeIf(List::isEmpty);
        return joined;
    }

    private List<Pair> pairs(List<List<Candidate>> groups) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Candidate member : groups.get(i)) {
                all.add(new Placed(member, i));
            }
        }
        all.sort(BY_NUMBER);
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> partners = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Placed one = all.get(i);
            for (int j = i + 1; j < all.size() && SameThing.areNear(one.candidate, all.get(j).candidate); j++) {
                Placed other = all.get(j);
                if (one.group != other.group && rules.isOneNumber(one.candidate, other.candidate)) {
                    pairs.add(new Pair(one, other));
                    partners.merge(one.partnerIn(other), 1, Integer::sum);
                    partners.merge(other.partnerIn(one), 1, Integer::sum);
                }
            }
        }
        pairs.removeIf(pair -> partners.getOrDefault(pair.one.partnerIn(pair.other), 0) > 1
                || partners.getOrDefault(pair.other.partnerIn(pair.one), 0) > 1);
        return pairs;
    }
}
