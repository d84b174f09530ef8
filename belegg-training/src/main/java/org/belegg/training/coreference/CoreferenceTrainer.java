package org.belegg.training.coreference;

import java.util.List;
import java.util.function.Consumer;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.ModelWriter;
import org.belegg.reader.coreference.ChainSearch;
import org.belegg.reader.coreference.Coreference;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Committee;
import org.belegg.training.linear.Shuffle;

/**
 * Learns to put mentions into chains. Each decision is taken as the reader will take it, among chains as they were
 * found so far, right or wrong; of several right chains the one worth most is taken for the right one (latent
 * antecedents: Fernandes and others 2012; learned on the way that was gone: Björkelund and Kuhn 2014).
 */
final class CoreferenceTrainer {
    private static final int BITS = 20;
    private static final long SEED = 1814;
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
    CoreferenceTrainer(int learners, int rounds, Consumer<String> progress) {
        this.learners = learners;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Learns from these stories; what comes out is a model file. The same stories give the same bytes. */
    byte[] train(List<Lesson> lessons) {
        ModelWriter file = new ModelWriter(Coreference.KIND);
        file.weights(Committee.learn(learners, learner -> learn(lessons, learner)), SMALLEST_WEIGHT * learners);
        return file.toByteArray();
    }

    private LearningModel learn(List<Lesson> lessons, int learner) {
        AveragedPerceptron perceptron = new AveragedPerceptron(1, BITS);
        Coreference coreference = new Coreference(perceptron.model());
        Shuffle shuffle = new Shuffle(SEED + learner);
        for (int round = 1; round <= rounds; round++) {
            int errors = 0;
            for (Lesson lesson : shuffle.of(lessons)) {
                errors += learn(lesson, coreference, perceptron);
            }
            progress.accept("coreference " + (learner + 1) + " of " + learners + ", round " + round + " of " + rounds
                    + ": " + errors + " wrong choices");
        }
        return perceptron.average();
    }

    private static int learn(Lesson lesson, Coreference coreference, AveragedPerceptron perceptron) {
        ChainSearch search = coreference.search(lesson.story(), lesson.findings());
        Features features = new Features();
        int errors = 0;
        while (search.next()) {
            Choices choices = new Choices(search, lesson);
            if (!choices.isRight(choices.tempting())) {
                search.see(choices.right(), features);
                perceptron.change(features, 0, 1);
                search.see(choices.tempting(), features);
                perceptron.change(features, 0, -1);
            }
            errors += choices.isRight(choices.best()) ? 0 : 1;
            perceptron.next();
            search.choose(choices.best());
        }
        return errors;
    }
}
