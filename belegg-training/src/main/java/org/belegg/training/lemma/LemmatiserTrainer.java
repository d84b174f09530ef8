package org.belegg.training.lemma;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.belegg.language.lemma.LemmaRule;
import org.belegg.language.lemma.Lemmatiser;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.word.Word;
import org.belegg.model.Language;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Shuffle;
import org.belegg.training.tag.GoldSentence;

/** Learns a lemmatiser: a dictionary by counting, and which rule fits which ending from each form once. */
public final class LemmatiserTrainer {
    private static final int BITS = 19;
    private static final int ROUNDS = 8;
    private static final long SEED = 1814;
    private static final int RULE_FROM = 3;
    private static final float SMALLEST_WEIGHT = 0.05f;

    private final Consumer<String> progress;

    /** A trainer that tells its progress in lines. */
    public LemmatiserTrainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /** A form with a tag, and the rule that makes its lemma. */
    private record Lesson(Word word, long tag, Language language, LemmaRule rule) {}

    /** Learns from these sentences; what comes out is a model file. */
    public byte[] train(List<GoldSentence> sentences) {
        Map<Long, Map<LemmaRule, Integer>> seen = new TreeMap<>();
        Map<Long, Lesson> lessons = new LinkedHashMap<>();
        Map<LemmaRule, Integer> frequency = new LinkedHashMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                Word word = sentence.words().get(i);
                LemmaRule rule =
                        LemmaRule.between(word.text(), sentence.tokens().get(i).lemma());
                long tag = Hash.of(sentence.tag(i));
                boolean name = sentence.tokens().get(i).features().contains(Lemmatiser.NAME);
                long partOfSpeech = Hash.of(sentence.tokens().get(i).partOfSpeech());
                for (long part : new long[] {tag, partOfSpeech, 0}) {
                    seen.computeIfAbsent(
                                    Lemmatiser.key(word, part, name, sentence.language()),
                                    absent -> new LinkedHashMap<>())
                            .merge(rule, 1, Integer::sum);
                }
                Lesson lesson = new Lesson(word, tag, sentence.language(), rule);
                if (lessons.putIfAbsent(Lemmatiser.key(word, tag, name, sentence.language()), lesson) == null) {
                    frequency.merge(rule, 1, Integer::sum);
                }
            }
        }
        List<LemmaRule> rules = new ArrayList<>(frequency.keySet());
        rules.sort(Collections.reverseOrder(Comparator.comparing(frequency::get)));
        int classes = (int)
                frequency.values().stream().filter(count -> count >= RULE_FROM).count();
        LearningModel model = learn(List.copyOf(lessons.values()), rules, classes);
        ModelWriter file = new ModelWriter(Lemmatiser.KIND);
        for (Map<LemmaRule, Integer> counts : seen.values()) {
            for (LemmaRule rule : counts.keySet()) {
                if (!frequency.containsKey(rule)) {
                    frequency.put(rule, 0);
                    rules.add(rule);
                }
            }
        }
        file.texts(rules.stream().map(LemmaRule::write).toList());
        file.table(dictionary(seen, rules));
        file.weights(model, SMALLEST_WEIGHT);
        return file.toByteArray();
    }

    private static Map<Long, Integer> dictionary(Map<Long, Map<LemmaRule, Integer>> seen, List<LemmaRule> rules) {
        Map<LemmaRule, Integer> numbers = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            numbers.put(rules.get(i), i);
        }
        Map<Long, Integer> dictionary = new TreeMap<>();
        seen.forEach((key, counts) -> dictionary.put(key, numbers.get(mostFrequent(counts))));
        return dictionary;
    }

    private static LemmaRule mostFrequent(Map<LemmaRule, Integer> counts) {
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private LearningModel learn(List<Lesson> lessons, List<LemmaRule> rules, int classes) {
        Map<LemmaRule, Integer> numbers = new HashMap<>();
        for (int i = 0; i < classes; i++) {
            numbers.put(rules.get(i), i);
        }
        AveragedPerceptron perceptron = new AveragedPerceptron(classes, BITS);
        Features features = new Features();
        float[] scores = new float[classes];
        Shuffle shuffle = new Shuffle(SEED);
        for (int round = 1; round <= ROUNDS; round++) {
            int errors = 0;
            for (Lesson lesson : shuffle.of(lessons)) {
                Integer right = numbers.get(lesson.rule());
                if (right == null) {
                    continue;
                }
                Lemmatiser.see(lesson.word(), lesson.tag(), lesson.language(), features);
                int guess = perceptron.model().best(features, scores);
                if (guess != right) {
                    errors++;
                    perceptron.learn(features, right, guess);
                }
                perceptron.next();
            }
            progress.accept("lemmatiser, round " + round + " of " + ROUNDS + ": " + errors + " errors in "
                    + lessons.size() + " forms");
        }
        return perceptron.average();
    }
}
