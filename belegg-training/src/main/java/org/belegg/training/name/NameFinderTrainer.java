package org.belegg.training.name;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.belegg.language.Name;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.name.NameFinder;
import org.belegg.language.name.NameParts;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Committee;
import org.belegg.training.linear.Shuffle;

/** Learns a name finder with the structured perceptron (Collins 2002). */
public final class NameFinderTrainer {
    private static final int BITS = 22;
    private static final long SEED = 1814;
    private static final int PLAIN_FROM = 5;
    private static final int MANY = 5;
    private static final float SMALLEST_WEIGHT = 0.05f;

    private final int learners;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param learners how many learners, whose weights are summed
     * @param rounds how many times all stories are gone through
     * @param progress is told a line now and then; by several threads when there are several learners
     */
    public NameFinderTrainer(int learners, int rounds, Consumer<String> progress) {
        this.learners = learners;
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * A story to learn from.
     *
     * @param sentences with tags as the tagger gives them
     * @param names the right names of each sentence
     */
    public record Story(List<TaggedSentence> sentences, List<List<Name>> names) {}

    /** Learns from these stories; what comes out is a model file. */
    public byte[] train(List<Story> stories) {
        ModelWriter file = new ModelWriter(NameFinder.KIND);
        file.table(plain(stories));
        file.table(spellings(stories));
        HashTable plain = HashTable.of(plain(stories));
        HashTable spellings = HashTable.of(spellings(stories));

        file.weights(
                Committee.learn(learners, learner -> learn(stories, plain, spellings, learner)),
                SMALLEST_WEIGHT * learners);
        return file.toByteArray();
    }

    private LearningModel learn(List<Story> stories, HashTable plain, HashTable spellings, int learner) {
        AveragedPerceptron perceptron = new AveragedPerceptron(NameParts.COUNT, BITS);
        NameFinder finder = new NameFinder(plain, spellings, perceptron.model());
        Shuffle shuffle = new Shuffle(SEED + learner);
        for (int round = 1; round <= rounds; round++) {
            int errors = 0;
            for (Story story : shuffle.of(stories)) {
                errors += learn(story, finder, perceptron);
            }
            progress.accept("names " + (learner + 1) + " of " + learners + ", round " + round + " of " + rounds + ": "
                    + errors + " sentences with errors");
        }
        return perceptron.average();
    }

    private static int learn(Story story, NameFinder finder, AveragedPerceptron perceptron) {
        Features features = new Features();
        NameFinder.Search search = finder.search(story.sentences());
        int errors = 0;
        for (int i = 0; i < story.sentences().size(); i++) {
            int[] guess = search.best(i);
            int[] right = NameParts.of(story.names().get(i), guess.length);
            if (!Arrays.equals(guess, right)) {
                errors++;
                for (int j = 0; j < guess.length; j++) {
                    learn(search, i, j, guess, right, features, perceptron);
                }
                search.readFollows();
            }
            perceptron.next();
        }
        return errors;
    }

    private static void learn(
            NameFinder.Search search,
            int sentence,
            int word,
            int[] guess,
            int[] right,
            Features features,
            AveragedPerceptron perceptron) {
        if (guess[word] != right[word]) {
            search.see(sentence, word, features);
            perceptron.learn(features, right[word], guess[word]);
        }
        if (word > 0 && (guess[word] != right[word] || guess[word - 1] != right[word - 1])) {
            NameFinder.follows(right[word - 1], features);
            perceptron.change(features, right[word], 1);
            NameFinder.follows(guess[word - 1], features);
            perceptron.change(features, guess[word], -1);
        }
    }

    /** Words in small letters that are seen often and never in a name. */
    private static Map<Long, Integer> plain(List<Story> stories) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Story story : stories) {
            for (int i = 0; i < story.sentences().size(); i++) {
                List<Word> words = story.sentences().get(i).words();
                int[] parts = NameParts.of(story.names().get(i), words.size());
                for (int j = 0; j < parts.length; j++) {
                    if (!words.get(j).isCapitalised()) {
                        counts.merge(
                                words.get(j).lower(), parts[j] == NameParts.OUTSIDE ? 1 : -1_000_000, Integer::sum);
                    }
                }
            }
        }
        counts.values().removeIf(count -> count < PLAIN_FROM);
        counts.replaceAll((word, count) -> 1);
        return counts;
    }

    /** How often words are written with and without a capital where a capital tells something. */
    private static Map<Long, Integer> spellings(List<Story> stories) {
        Map<Long, int[]> counts = new TreeMap<>();
        for (Story story : stories) {
            for (TaggedSentence sentence : story.sentences()) {
                List<Word> words = sentence.words();
                for (int j = 1; j < words.size(); j++) {
                    counts.computeIfAbsent(words.get(j).lower(), absent -> new int[2])[
                            words.get(j).isCapitalised() ? 1 : 0]++;
                }
            }
        }
        Map<Long, Integer> spellings = new TreeMap<>();
        counts.forEach((word, seen) -> {
            if (seen[0] + seen[1] > 1) {
                spellings.put(word, 1 + 3 * size(seen[0]) + size(seen[1]));
            }
        });
        return spellings;
    }

    private static int size(int count) {
        return count == 0 ? 0 : count < MANY ? 1 : 2;
    }
}
