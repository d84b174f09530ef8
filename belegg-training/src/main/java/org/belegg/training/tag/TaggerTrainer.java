package org.belegg.training.tag;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.tag.Lexicon;
import org.belegg.language.tag.Tagger;
import org.belegg.language.tag.Tagset;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Shuffle;

/**
 * Learns a tagger. Each word is tagged after the tags that the tagger itself gave to the words before it, right or
 * wrong, so that it learns to live with its own mistakes.
 */
public final class TaggerTrainer {
    private static final int BITS = 22;
    private static final long SEED = 1814;
    private static final float SMALLEST_WEIGHT = 0.02f;

    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param rounds how many times all sentences are gone through
     * @param progress is told a line now and then
     */
    public TaggerTrainer(int rounds, Consumer<String> progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Learns from these sentences; what comes out is a model file. */
    public byte[] train(List<GoldSentence> sentences) {
        Tagset tagset = tagset(sentences);
        LexiconTrainer lexiconTrainer = new LexiconTrainer(tagset);
        sentences.forEach(lexiconTrainer::count);
        ModelWriter lexiconFile = new ModelWriter("lexicon");
        lexiconTrainer.write(lexiconFile);
        Lexicon lexicon = Lexicon.read(ModelReader.of(lexiconFile.toByteArray(), "lexicon in training", "lexicon"));

        LinearModel model = learn(sentences, tagset, lexicon);
        ModelWriter file = new ModelWriter(Tagger.KIND);
        file.texts(tagset.names());
        lexiconTrainer.write(file);
        file.weights(model, SMALLEST_WEIGHT);
        return file.toByteArray();
    }

    private LinearModel learn(List<GoldSentence> sentences, Tagset tagset, Lexicon lexicon) {
        AveragedPerceptron perceptron = new AveragedPerceptron(tagset.size(), BITS);
        Tagger tagger = new Tagger(tagset, lexicon, perceptron.model());
        Features features = new Features();
        float[] scores = new float[tagset.size()];
        Shuffle shuffle = new Shuffle(SEED);
        for (int round = 1; round <= rounds; round++) {
            int decisions = 0;
            int errors = 0;
            for (GoldSentence sentence : shuffle.of(sentences)) {
                int[] tags = new int[sentence.size()];
                for (int i = 0; i < tags.length; i++) {
                    int[] only = lexicon.only(sentence.words().get(i));
                    if (only != null && only.length == 1) {
                        tags[i] = only[0];
                        continue;
                    }
                    tags[i] = tagger.choose(sentence.words(), sentence.language(), tags, i, features, scores);
                    int right = tagset.find(sentence.tag(i)).orElse(tags[i]);
                    decisions++;
                    if (right != tags[i]) {
                        errors++;
                        perceptron.learn(features, right, tags[i]);
                    }
                    perceptron.next();
                }
            }
            progress.accept("tagger, round " + round + " of " + rounds + ": " + errors + " errors in " + decisions
                    + " decisions");
        }
        return perceptron.average();
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
