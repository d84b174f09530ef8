package org.belegg.archive.matter;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two topics are the same: the share of what both say that is said by the other too, between 0 and 1. A word
 * counts the more, the fewer of the topics compared have it. A compound counts in part for its own parts: "hotellbrann"
 * for "hotell".
 */
final class Likeness {
    private static final double OF_COMPOUND = 0.7;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_FRONT = 4;
    private static final int SHORTEST_REST = 3;
    // What may stand behind the part inside a compound: the definite ending, as in "Storvikbrua" for "bru".
    private static final int LONGEST_ENDING = 2;

    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();

    /** Likeness among these topics. */
    Likeness(Collection<Topic> topics) {
        Map<String, Integer> counts = new HashMap<>();
        topics.forEach(topic -> topic.things().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        counts.forEach((word, count) -> rarity.put(word, Math.log(2 + topics.size() / (double) count)));
        for (String word : counts.keySet()) {
            relate(word, counts.keySet());
        }
    }

    /** How much of both is said by both. */
    double of(Topic a, Topic b) {
        double all = weight(a) + weight(b);
        return all == 0 ? 0 : (covered(a, b) + covered(b, a)) / all;
    }

    /** Words that are in both, whole or as a part of a compound, in order. */
    List<String> shared(Topic a, Topic b) {
        return a.things().keySet().stream()
                .filter(word -> coverage(word, b) > 0)
                .sorted()
                .toList();
    }

    /** How much of the one is said by the other too. */
    double share(Topic a, Topic b) {
        double all = weight(a);
        return all == 0 ? 0 : covered(a, b) / all;
    }

    private double weight(Topic topic) {
        double sum = 0;
        for (Map.Entry<String, Double> word : topic.things().entrySet()) {
            sum += word.getValue() * rarity(word.getKey());
        }
        return sum;
    }

    private double covered(Topic topic, Topic by) {
        double sum = 0;
        for (Map.Entry<String, Double> word : topic.things().entrySet()) {
            sum += word.getValue() * rarity(word.getKey()) * coverage(word.getKey(), by);
        }
        return sum;
    }

    private double coverage(String word, Topic by) {
        if (by.things().containsKey(word)) {
            return 1;
        }
        for (String part : related.getOrDefault(word, Set.of())) {
            if (by.things().containsKey(part)) {
                return OF_COMPOUND;
            }
        }
        return 0;
    }

    private double rarity(String word) {
        return rarity.getOrDefault(word, Math.log(3));
    }

    private void relate(String word, Set<String> all) {
        for (int start = 0; start < word.length(); start++) {
            for (int end = start + SHORTEST_PART; end <= word.length(); end++) {
                boolean isFront = start == 0 && end >= SHORTEST_FRONT && word.length() - end >= SHORTEST_REST;
                boolean isTail = start >= SHORTEST_REST && word.length() - end <= LONGEST_ENDING;
                if ((isFront || isTail) && all.contains(word.substring(start, end))) {
                    related.computeIfAbsent(word, unused -> new HashSet<>()).add(word.substring(start, end));
                    related.computeIfAbsent(word.substring(start, end), unused -> new HashSet<>())
                            .add(word);
                }
            }
        }
    }
}
