package org.belegg.language.parse;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.Token;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.tag.TaggedSentence;

/**
 * Builds the dependency tree of a tagged sentence in one pass from left to right, always taking the best step. The
 * time is linear in the sentence's length. Safe to share between threads.
 */
public final class DependencyParser {
    /** What a model file of the parser says it is. */
    public static final String KIND = "parser";

    /** Four times the longest sentence of the treebank; bounds the time, which is not linear where words are let down. */
    private static final int LONGEST_PIECE = 400;

    private final Steps steps;
    private final LinearModel model;

    /** A parser over these parts; the classes of {@code model} are the steps. */
    public DependencyParser(Steps steps, LinearModel model) {
        if (model.classes() != steps.count()) {
            throw new IllegalArgumentException(model.classes() + " classes for " + steps.count() + " steps");
        }
        this.steps = steps;
        this.model = model;
    }

    /** Reads a parser, to the end of the file. */
    public static DependencyParser read(ModelReader file) {
        Steps steps = Steps.read(file);
        return new DependencyParser(steps, file.weights());
    }

    /**
     * Parses one sentence. One that is longer than any writer's is parsed in pieces, whose roots hang under the first
     * piece's.
     *
     * @param lemmas the dictionary form of each word
     */
    public Tree parse(TaggedSentence sentence, List<String> lemmas) {
        if (sentence.size() <= LONGEST_PIECE) {
            return parsePiece(sentence, lemmas);
        }
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>(heads.length);
        int firstRoot = Token.ROOT;
        for (int start = 0; start < heads.length; start += LONGEST_PIECE) {
            int end = Math.min(heads.length, start + LONGEST_PIECE);
            Tree piece = parsePiece(sentence.part(start, end), lemmas.subList(start, end));
            for (int i = start; i < end; i++) {
                int head = piece.head(i - start);
                heads[i] = head == Token.ROOT ? firstRoot : head + start;
                if (heads[i] == Token.ROOT) {
                    firstRoot = i;
                }
            }
            relations.addAll(piece.relations());
        }
        return new Tree(heads, relations);
    }

    private Tree parsePiece(TaggedSentence sentence, List<String> lemmas) {
        Run run = start(sentence, lemmas);
        while (!run.state().isDone()) {
            run.state().take(steps, run.best());
        }
        int[] heads = new int[sentence.size()];
        List<String> relations = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            int head = run.state().head(i);
            heads[i] = head == heads.length ? Token.ROOT : head;
            relations.add(steps.labels().get(run.state().label(i)));
        }
        return Lifting.lower(new Tree(heads, relations));
    }

    /** The parse of one sentence before its first step, for a trainer that takes the steps itself. */
    public Run start(TaggedSentence sentence, List<String> lemmas) {
        return new Run(new ParserWords(sentence, lemmas), new ParserState(sentence.size()));
    }

    /** One sentence while it is parsed. For one thread. */
    public final class Run {
        private final ParserWords words;
        private final ParserState state;
        private final Features features = new Features();
        private final float[] scores = new float[steps.count()];
        private final int[] allowed = new int[steps.count()];
        private final ParserFeatures extractor;
        private int allowedCount;

        private Run(ParserWords words, ParserState state) {
            this.words = words;
            this.state = state;
            this.extractor = new ParserFeatures(words, state, features);
        }

        /** How far it is. */
        public ParserState state() {
            return state;
        }

        /** What was seen at the last call of {@link #best}. */
        public Features features() {
            return features;
        }

        /** What a step was worth at the last call of {@link #best}; that of a step not allowed then has no meaning. */
        public float score(int step) {
            return scores[step];
        }

        /** The best step that is allowed now. */
        public int best() {
            allow();
            extractor.extract();
            model.score(features, allowed, allowedCount, scores);
            int best = allowed[0];
            for (int i = 1; i < allowedCount; i++) {
                if (scores[allowed[i]] > scores[best]) {
                    best = allowed[i];
                }
            }
            return best;
        }

        /**
         * The step itself when it was allowed at the last call of {@link #best}, else the best allowed one in the same
         * direction, which makes the same arc with another label.
         */
        public int bestLike(int step) {
            int best = -1;
            for (int i = 0; i < allowedCount; i++) {
                if (allowed[i] == step) {
                    return step;
                }
                if (steps.isLeft(allowed[i]) == steps.isLeft(step)
                        && !steps.isShift(allowed[i])
                        && (best < 0 || scores[allowed[i]] > scores[best])) {
                    best = allowed[i];
                }
            }
            return best;
        }

        private void allow() {
            allowedCount = 0;
            long dependent = words.part(state.stack(0));
            if (state.mayLeft()) {
                allow(steps.lefts(words.part(state.next()), dependent));
            }
            if (state.mayRight()) {
                allow(steps.rights(words.part(state.stack(1)), dependent));
            }
            if (state.mayShift()) {
                allowed[allowedCount++] = steps.shift();
            }
        }

        private void allow(int[] more) {
            System.arraycopy(more, 0, allowed, allowedCount, more.length);
            allowedCount += more.length;
        }
    }
}
