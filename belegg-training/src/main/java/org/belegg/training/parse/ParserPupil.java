package org.belegg.training.parse;

import java.util.Random;
import org.belegg.language.Token;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.parse.ParserState;
import org.belegg.language.parse.Steps;
import org.belegg.training.linear.AveragedPerceptron;

/** The parser while it learns from one sentence. */
final class ParserPupil {
    private static final int NONE = -1;

    private final Steps steps;
    private final int[] labels;
    private final Oracle oracle;
    private final DependencyParser.Run run;
    private final AveragedPerceptron perceptron;

    /** A pupil before its first step; the tree of the lesson is lifted. */
    ParserPupil(ParserLesson lesson, Steps steps, DependencyParser parser, AveragedPerceptron perceptron) {
        int size = lesson.sentence().size();
        int[] heads = new int[size];
        this.steps = steps;
        this.labels = new int[size];
        for (int i = 0; i < size; i++) {
            int head = lesson.tree().head(i);
            heads[i] = head == Token.ROOT ? size : head;
            labels[i] = StepsTrainer.number(steps.labels(), lesson.tree().relation(i));
        }
        this.oracle = new Oracle(heads);
        this.run = parser.start(lesson.sentence(), lesson.lemmas());
        this.perceptron = perceptron;
    }

    /**
     * Goes through the sentence once.
     *
     * @param explore how often, from 0 to 1, it takes its own step when that is wrong
     * @return how many steps were wrong
     */
    int learn(double explore, Random random) {
        ParserState state = run.state();
        int errors = 0;
        while (!state.isDone()) {
            int guess = run.best();
            int right = right(state, guess);
            if (guess != right) {
                errors++;
                perceptron.learn(run.features(), right, guess);
            }
            perceptron.next();
            state.take(steps, random.nextDouble() < explore ? guess : right);
        }
        return errors;
    }

    /**
     * The guess when it loses nothing, else the best step that does not. An arc gets the label of the tree even
     * when the word has lost its head; where that label makes no sense with the new head, the model chooses.
     */
    private int right(ParserState state, int guess) {
        int best = NONE;
        int top = state.stack(0);
        if (oracle.mayLeft(state)) {
            best = run.bestLike(steps.left(labels[top]));
        }
        if (oracle.mayRight(state)) {
            best = better(best, run.bestLike(steps.right(labels[top])));
        }
        if (oracle.mayShift(state)) {
            best = better(best, steps.shift());
        }
        return best == NONE ? guess : best;
    }

    private int better(int best, int other) {
        return best == NONE || run.score(other) > run.score(best) ? other : best;
    }
}
