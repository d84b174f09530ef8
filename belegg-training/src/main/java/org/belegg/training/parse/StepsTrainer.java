package org.belegg.training.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.belegg.language.Token;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.parse.Lifting;
import org.belegg.language.parse.Steps;
import org.belegg.language.parse.Tree;
import org.belegg.language.tag.TaggedSentence;

/** Counts which labels there are, and which of them are seen between which parts of speech. */
final class StepsTrainer {
    private static final int LIFTED_LABEL_FROM = 30;
    private static final int ARC_FROM = 20;
    private static final double SMALLEST_SHARE = 0.001;

    private final List<String> labels;
    private final Map<Long, Map<Integer, Integer>> arcs = new TreeMap<>();

    /** Counts in these lessons, whose trees are lifted. */
    StepsTrainer(List<ParserLesson> lessons) {
        this.labels = labels(lessons);
        lessons.forEach(this::count);
    }

    /** The labels, most frequent first; of those of lifted words only the frequent ones. */
    private static List<String> labels(List<ParserLesson> lessons) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ParserLesson lesson : lessons) {
            lesson.tree().relations().forEach(label -> counts.merge(label, 1, Integer::sum));
        }
        counts.entrySet()
                .removeIf(entry ->
                        !entry.getKey().equals(Lifting.plain(entry.getKey())) && entry.getValue() < LIFTED_LABEL_FROM);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(ParserLesson lesson) {
        TaggedSentence sentence = lesson.sentence();
        Tree tree = lesson.tree();
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.head(i);
            boolean left = head == Token.ROOT || head > i;
            long headPart = head == Token.ROOT ? Steps.ROOT : sentence.partOfSpeechHash(head);
            arcs.computeIfAbsent(Steps.arcKey(headPart, sentence.partOfSpeechHash(i), left), absent -> new TreeMap<>())
                    .merge(number(labels, tree.relation(i)), 1, Integer::sum);
        }
    }

    /** The number of a label; that of the plain label when the label of a lifted word is too rare. */
    static int number(List<String> labels, String label) {
        int number = labels.indexOf(label);
        return number >= 0 ? number : labels.indexOf(Lifting.plain(label));
    }

    /** Writes the steps; {@link Steps} reads them. */
    void write(ModelWriter file) {
        Map<Set<Integer>, Integer> sets = new LinkedHashMap<>();
        sets.put(IntStream.range(0, labels.size()).boxed().collect(Collectors.toCollection(TreeSet::new)), 0);
        Map<Long, Integer> entries = new TreeMap<>();
        arcs.forEach((key, counts) -> {
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (total >= ARC_FROM) {
                Set<Integer> set = new TreeSet<>();
                counts.forEach((label, count) -> {
                    if (count >= SMALLEST_SHARE * total) {
                        set.add(label);
                    }
                });
                entries.put(key, sets.computeIfAbsent(set, absent -> sets.size()));
            }
        });
        file.texts(labels);
        file.table(entries);
        file.number(sets.size());
        for (Set<Integer> set : new ArrayList<>(sets.keySet())) {
            file.numbers(set.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
