package org.belegg.training.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.belegg.language.Token;
import org.belegg.language.linear.ModelWriter;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.parse.Lifting;
import org.belegg.language.parse.ParserState;
import org.belegg.language.parse.Steps;
import org.belegg.training.linear.AveragedPerceptron;
import org.belegg.training.linear.Shuffle;
import org.jspecify.annotations.Nullable;

/**
 * Learns a parser. From the second round on it mostly follows its own steps, right or wrong, and is told the best that
 * can still be done, so that it learns to go on after a mistake.
 */
public final class ParserTrainer {
    private static final int BITS = 24;
    private static final long SEED = 1814;
    private static final double EXPLORE = 0.9;
    private static final int LIFTED_LABEL_FROM = 10;
    private static final float SMALLEST_WEIGHT = 0.7f;

    private final int rounds;
    private final Consumer<String> progress;

    /**
     * A trainer.
     *
     * @param rounds how many times all sentences are gone through
     * @param progress is told a line now and then
     */
    public ParserTrainer(int rounds, Consumer<String> progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /** Learns from these sentences; what comes out is a model file. */
    public byte[] train(List<ParserLesson> lessons) {
        List<ParserLesson> lifted = new ArrayList<>();
        for (ParserLesson lesson : lessons) {
            lifted.add(new ParserLesson(lesson.sentence(), lesson.lemmas(), GoldTree.lifted(lesson.tree())));
        }
        Steps steps = new Steps(labels(lifted));
        AveragedPerceptron perceptron = new AveragedPerceptron(steps.count(), BITS);
        DependencyParser parser = new DependencyParser(steps, perceptron.model());
        Shuffle shuffle = new Shuffle(SEED);
        Random random = new Random(SEED);
        for (int round = 1; round <= rounds; round++) {
            int errors = 0;
            int decisions = 0;
            for (ParserLesson lesson : shuffle.of(lifted)) {
                errors += learn(lesson, parser, steps, perceptron, round > 1 ? random : null);
                decisions += 2 * lesson.sentence().size();
            }
            progress.accept(
                    "parser, round " + round + " of " + rounds + ": " + errors + " errors in " + decisions + " steps");
        }
        ModelWriter file = new ModelWriter(DependencyParser.KIND);
        file.texts(steps.labels());
        file.weights(perceptron.average(), SMALLEST_WEIGHT);
        return file.toByteArray();
    }

    private static int learn(
            ParserLesson lesson,
            DependencyParser parser,
            Steps steps,
            AveragedPerceptron perceptron,
            @Nullable Random random) {
        int size = lesson.sentence().size();
        int[] heads = new int[size];
        int[] labels = new int[size];
        for (int i = 0; i < size; i++) {
            int head = lesson.tree().head(i);
            heads[i] = head == Token.ROOT ? size : head;
            labels[i] = number(steps, lesson.tree().relation(i));
        }
        Oracle oracle = new Oracle(heads);
        DependencyParser.Run run = parser.start(lesson.sentence(), lesson.lemmas());
        ParserState state = run.state();
        int errors = 0;
        while (!state.isDone()) {
            int guess = run.best();
            int right = right(state, oracle, labels, steps, run.scores(), guess);
            if (guess != right) {
                errors++;
                perceptron.learn(run.features(), right, guess);
            }
            perceptron.next();
            boolean follow = random != null && random.nextDouble() < EXPLORE;
            state.take(steps, follow ? guess : right);
        }
        return errors;
    }

    /** The guess when it is right, else the right step that the model likes best. */
    private static int right(ParserState state, Oracle oracle, int[] labels, Steps steps, float[] scores, int guess) {
        int best = -1;
        int top = state.stack(0);
        if (oracle.mayLeft(state)) {
            best = steps.left(labels[top]);
        }
        if (oracle.mayRight(state)) {
            int right = steps.right(labels[top]);
            best = best < 0 || scores[right] > scores[best] ? right : best;
            if (guess == right) {
                return guess;
            }
        }
        if (oracle.mayShift(state)) {
            int shift = steps.shift();
            best = best < 0 || scores[shift] > scores[best] ? shift : best;
        }
        return best < 0 ? guess : best;
    }

    private static int number(Steps steps, String label) {
        int number = steps.labels().indexOf(label);
        return number >= 0 ? number : steps.labels().indexOf(Lifting.plain(label));
    }

    private static List<String> labels(List<ParserLesson> lessons) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ParserLesson lesson : lessons) {
            lesson.tree().relations().forEach(label -> counts.merge(label, 1, Integer::sum));
        }
        List<String> labels = new ArrayList<>();
        counts.forEach((label, count) -> {
            if (label.equals(Lifting.plain(label)) || count >= LIFTED_LABEL_FROM) {
                labels.add(label);
            }
        });
        return labels;
    }
}
