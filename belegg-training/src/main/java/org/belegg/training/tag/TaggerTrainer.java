package org.belegg.training.tag;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.tag.Lexicon;
import org.belegg.language.tag.Tagger;
import org.belegg.language.tag.Tagset;
import org.belegg.language.word.Word;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Committee;
import org.belegg.training.linear.Shuffle;

/**
 * Learns a tagger. Each word is tagged after the tags that the tagger itself gave to the words before it, right or
 * wrong, so that it learns to live with its own mistakes.
 */
public final class TaggerTrainer {
    private static final int BITS = 22;
    private static final long SEED = 1814;
    private static final float SMALLEST_WEIGHT = 0.02f;

    private final int learners;
    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param learners how many learners, whose weights are summed
     * @param rounds how many times all sentences are gone through
     * @param progress is told a line now and then; by several threads when there are several learners
     */
    public TaggerTrainer(int learners, int rounds, Consumer<String> progress) {
        this.learners = learners;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Learns from these sentences; what comes out is a model file. */
    public byte[] train(List<GoldSentence> sentences) {
        Tagset tagset = tagset(sentences);
        LexiconTrainer lexiconTrainer = new LexiconTrainer(tagset, sentences);
        ModelWriter lexiconFile = new ModelWriter("lexicon");
        lexiconTrainer.write(lexiconFile);
        Lexicon lexicon = Lexicon.read(ModelReader.of(lexiconFile.toByteArray(), "lexicon in training", "lexicon"));

        LearningModel model = Committee.learn(learners, learner -> learn(sentences, tagset, lexicon, learner));
        ModelWriter file = new ModelWriter(Tagger.KIND);
        file.texts(tagset.names());
        lexiconTrainer.write(file);
        file.weights(model, SMALLEST_WEIGHT * learners);
        return file.toByteArray();
    }

    private LearningModel learn(List<GoldSentence> sentences, Tagset tagset, Lexicon lexicon, int learner) {
        AveragedPerceptron perceptron = new AveragedPerceptron(tagset.size(), BITS);
        Tagger tagger = new Tagger(tagset, lexicon, perceptron.model());
        Features features = new Features();
        float[] scores = new float[tagset.size()];
        Shuffle shuffle = new Shuffle(SEED + learner);
        for (int round = 1; round <= rounds; round++) {
            int decisions = 0;
            int errors = 0;
            for (GoldSentence sentence : shuffle.of(sentences)) {
                int[] tags = new int[sentence.size()];
                for (int i = 0; i < tags.length; i++) {
                    tags[i] = tagger.choose(sentence.words(), sentence.language(), tags, i, features, scores);
                    if (features.size() == 0) {
                        continue;
                    }
                    int right = tagset.find(sentence.tag(i)).orElseThrow();
                    decisions++;
                    if (right != tags[i]
                            && isCandidate(lexicon, sentence.words().get(i), right)) {
                        errors++;
                        perceptron.learn(features, right, tags[i]);
                    }
                    perceptron.next();
                }
            }
            progress.accept("tagger " + (learner + 1) + " of " + learners + ", round " + round + " of " + rounds + ": "
                    + errors + " errors in " + decisions + " decisions");
        }
        return perceptron.average();
    }

    /** A tag that the lexicon does not allow cannot be learned. */
    private static boolean isCandidate(Lexicon lexicon, Word word, int tag) {
        return IntStream.of(lexicon.candidates(word)).anyMatch(candidate -> candidate == tag);
    }

    private static Tagset tagset(List<GoldSentence> sentences) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (GoldSentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                counts.merge(sentence.tag(i), 1, Integer::sum);
            }
        }
        return new Tagset(List.copyOf(counts.keySet()));
    }
}
