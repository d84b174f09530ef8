package org.belegg.training.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.tag.Tagger;
import org.belegg.training.linear.Committee;

/**
 * Tags sentences with taggers that have not seen them, so that parser and name finder learn from tags that are as often
 * wrong as those that they will get. The folds are blocks of sentences by turns: whole languages or sources in one fold
 * would be tagged too badly.
 */
public final class CrossTagging {
    private static final int FOLDS = 4;
    private static final int BLOCK = 40;

    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A cross tagging.
     *
     * @param rounds how many times each tagger goes through its sentences
     * @param progress is told a line now and then, by one thread at a time
     */
    public CrossTagging(int rounds, Consumer<String> progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /** The sentences with predicted tags, in the same order. The folds are learned at the same time. */
    public List<TaggedSentence> tag(List<GoldSentence> sentences) {
        List<Callable<Tagger>> tasks = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<GoldSentence> others = others(sentences, fold);
            tasks.add(() -> learn(others));
        }
        List<Tagger> taggers = Committee.together(tasks);
        List<TaggedSentence> tagged = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            GoldSentence sentence = sentences.get(i);
            tagged.add(taggers.get(fold(i)).tag(sentence.words(), sentence.language()));
        }
        return tagged;
    }

    private Tagger learn(List<GoldSentence> sentences) {
        byte[] model = new TaggerTrainer(1, rounds, line -> {}).train(sentences);
        synchronized (progress) {
            progress.accept("cross tagging: one of " + FOLDS + " taggers learned");
        }
        return Tagger.read(ModelReader.of(model, "tagger of a fold", Tagger.KIND));
    }

    private static List<GoldSentence> others(List<GoldSentence> sentences, int fold) {
        List<GoldSentence> others = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (fold(i) != fold) {
                others.add(sentences.get(i));
            }
        }
        return others;
    }

    private static int fold(int sentence) {
        return sentence / BLOCK % FOLDS;
    }
}
