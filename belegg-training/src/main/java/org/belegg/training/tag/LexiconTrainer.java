package org.belegg.training.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.tag.Lexicon;
import org.belegg.language.tag.Tagset;
import org.belegg.language.word.Word;

/** Counts which tags each word is seen with. */
final class LexiconTrainer {
    private static final int HINT_FROM = 3;
    private static final int CLOSED_FROM = 20;
    private static final int ENDING_FROM = 100;
    private static final int ENDING_TAG_FROM = 1;
    private static final double SMALLEST_SHARE = 0.02;

    private final Tagset tagset;
    private final Map<Long, Map<Integer, Integer>> hints = new TreeMap<>();
    private final Map<Long, Map<Integer, Integer>> closed = new TreeMap<>();
    private final Map<Long, Map<Integer, Integer>> endings = new TreeMap<>();

    LexiconTrainer(Tagset tagset, List<GoldSentence> sentences) {
        this.tagset = tagset;
        sentences.forEach(this::count);
        sentences.forEach(this::countEndings);
    }

    private void count(GoldSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.words().get(i);
            int tag = tagset.find(sentence.tag(i)).orElseThrow();
            count(hints, Lexicon.hintKey(word), tag);
            count(closed, Lexicon.closedKey(word), tag);
        }
    }

    /** Counts endings; once all words are counted, because only words that are not closed matter. */
    private void countEndings(GoldSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.words().get(i);
            if (total(closed.getOrDefault(Lexicon.closedKey(word), Map.of())) < CLOSED_FROM) {
                for (int length : Lexicon.endings()) {
                    count(
                            endings,
                            Lexicon.endingKey(word, length),
                            tagset.find(sentence.tag(i)).orElseThrow());
                }
            }
        }
    }

    private static void count(Map<Long, Map<Integer, Integer>> counts, long key, int tag) {
        counts.computeIfAbsent(key, absent -> new TreeMap<>()).merge(tag, 1, Integer::sum);
    }

    /** Writes the lexicon; {@link Lexicon} reads it. */
    void write(ModelWriter file) {
        Map<List<Integer>, Integer> sets = new LinkedHashMap<>();
        sets.put(IntStream.range(0, tagset.size()).boxed().toList(), 0);
        Map<Long, Integer> entries = new TreeMap<>();
        hints.forEach((key, tags) -> {
            if (total(tags) >= HINT_FROM) {
                entries.put(key, number(sets, frequent(tags, SMALLEST_SHARE * total(tags))));
            }
        });
        closed.forEach((key, tags) -> {
            if (total(tags) >= CLOSED_FROM) {
                entries.put(key, number(sets, frequent(tags, 0)));
            }
        });
        endings.forEach((key, tags) -> {
            if (total(tags) >= ENDING_FROM) {
                entries.put(key, number(sets, frequent(tags, ENDING_TAG_FROM)));
            }
        });
        file.table(entries);
        file.number(sets.size());
        sets.keySet()
                .forEach(set ->
                        file.numbers(set.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static int number(Map<List<Integer>, Integer> sets, List<Integer> set) {
        return sets.computeIfAbsent(set, absent -> sets.size());
    }

    private static int total(Map<Integer, Integer> tags) {
        return tags.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> frequent(Map<Integer, Integer> tags, double atLeast) {
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(tags.entrySet());
        entries.removeIf(entry -> entry.getValue() < atLeast);
        entries.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return entries.stream().map(Map.Entry::getKey).toList();
    }
}
