package org.belegg.training.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.belegg.language.linear.LearningModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.parse.Steps;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Committee;
import org.belegg.training.linear.Shuffle;

/**
 * Learns a parser. From the second round on it mostly follows its own steps, right or wrong, and is told the best that
 * can still be done, so that it learns to go on after a mistake.
 */
public final class ParserTrainer {
    private static final int BITS = 24;
    private static final long SEED = 1814;
    private static final double EXPLORE = 0.9;
    private static final float SMALLEST_WEIGHT = 0.7f;

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
    public ParserTrainer(int learners, int rounds, Consumer<String> progress) {
        this.learners = learners;
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Learns from these sentences; what comes out is a model file. */
    public byte[] train(List<ParserLesson> lessons) {
        List<ParserLesson> lifted = new ArrayList<>();
        for (ParserLesson lesson : lessons) {
            lifted.add(new ParserLesson(lesson.sentence(), lesson.lemmas(), GoldTree.lifted(lesson.tree())));
        }
        StepsTrainer stepsTrainer = new StepsTrainer(lifted);
        ModelWriter table = new ModelWriter("steps");
        stepsTrainer.write(table);
        Steps steps = Steps.read(ModelReader.of(table.toByteArray(), "steps in training", "steps"));
        LearningModel model = Committee.learn(learners, learner -> learn(lifted, steps, learner));

        ModelWriter file = new ModelWriter(DependencyParser.KIND);
        stepsTrainer.write(file);
        file.weights(model, SMALLEST_WEIGHT * learners);
        return file.toByteArray();
    }

    private LearningModel learn(List<ParserLesson> lessons, Steps steps, int learner) {
        AveragedPerceptron perceptron = new AveragedPerceptron(steps.count(), BITS);
        DependencyParser parser = new DependencyParser(steps, perceptron.model());
        Shuffle shuffle = new Shuffle(SEED + learner);
        Random random = new Random(SEED + learner);
        for (int round = 1; round <= rounds; round++) {
            int errors = 0;
            for (ParserLesson lesson : shuffle.of(lessons)) {
                ParserPupil pupil = new ParserPupil(lesson, steps, parser, perceptron);
                errors += pupil.learn(round == 1 ? 0 : EXPLORE, random);
            }
            progress.accept("parser " + (learner + 1) + " of " + learners + ", round " + round + " of " + rounds + ": "
                    + errors + " wrong steps");
        }
        return perceptron.average();
    }
}
