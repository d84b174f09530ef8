package org.belegg.language.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.belegg.language.Name;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;

/**
 * Finds the names of a story: for each sentence the best sequence of {@link NameParts} under the model (Viterbi), seen
 * with the other places of the same words. Safe to share between threads.
 */
public final class NameFinder {
    /** What a model file of the name finder says it is. */
    public static final String KIND = "names";

    private static final int FOLLOWS = 200;
    private static final float IMPOSSIBLE = -1e9f;

    private final HashTable plain;
    private final LinearModel model;
    private final NameFeatures extractor;
    private final Gazetteer gazetteer = Gazetteer.read();

    /**
     * A name finder.
     *
     * @param plain words that are never part of a name, in small letters
     * @param spellings how often a word is written with a capital and without, as a number for features
     * @param model its classes are the {@link NameParts}
     */
    public NameFinder(HashTable plain, HashTable spellings, LinearModel model) {
        if (model.classes() != NameParts.COUNT) {
            throw new IllegalArgumentException(model.classes() + " classes for " + NameParts.COUNT + " name parts");
        }
        this.plain = plain;
        this.model = model;
        this.extractor = new NameFeatures(spellings);
    }

    /** Reads a name finder, to the end of the file. */
    public static NameFinder read(ModelReader file) {
        HashTable plain = file.table();
        HashTable spellings = file.table();
        return new NameFinder(plain, spellings, file.weights());
    }

    /** The names in each sentence of a story. */
    public List<List<Name>> find(List<TaggedSentence> story) {
        Search search = search(story);
        List<List<Name>> names = new ArrayList<>(story.size());
        for (int i = 0; i < story.size(); i++) {
            names.add(NameParts.names(search.best(i)));
        }
        return names;
    }

    /** The search through one story, for a trainer that wants to see it. */
    public Search search(List<TaggedSentence> story) {
        return new Search(story);
    }

    /** The feature that stands for the part of the word before; its row holds the weights of what may follow. */
    public static void follows(int before, Features features) {
        features.clear();
        features.add(FOLLOWS, before);
    }

    /** One story while its names are looked for. For one thread. */
    public final class Search {
        private final List<TaggedSentence> story;
        private final Occurrences occurrences;
        private final Features features = new Features();
        private final List<int[]> marks = new ArrayList<>();
        private final float[] row = new float[NameParts.COUNT];
        private final float[] follows = new float[NameParts.COUNT * NameParts.COUNT];

        private Search(List<TaggedSentence> story) {
            this.story = story;
            this.occurrences = new Occurrences(story);
            for (TaggedSentence sentence : story) {
                marks.add(gazetteer.marks(sentence.words()));
            }
            readFollows();
        }

        /** Reads again what may follow what, after the model has learned. */
        public void readFollows() {
            for (int before = 0; before < NameParts.COUNT; before++) {
                follows(before, features);
                model.score(features, row);
                System.arraycopy(row, 0, follows, before * NameParts.COUNT, NameParts.COUNT);
            }
        }

        /** Fills {@code into} with what is seen at a word. */
        public void see(int sentence, int index, Features into) {
            extractor.extract(story, occurrences, marks.get(sentence), sentence, index, into);
        }

        /** Whether a word can be no part of any name. */
        public boolean isPlain(Word word) {
            return !word.isCapitalised() && plain.get(word.lower(), 0) != 0;
        }

        /** The best parts for the words of a sentence. */
        public int[] best(int sentence) {
            TaggedSentence here = story.get(sentence);
            int size = here.size();
            float[] scores = new float[NameParts.COUNT];
            float[] last = new float[NameParts.COUNT];
            float[] next = new float[NameParts.COUNT];
            byte[][] from = new byte[size][NameParts.COUNT];
            for (int i = 0; i < size; i++) {
                boolean plainHere = isPlain(here.words().get(i));
                if (plainHere) {
                    Arrays.fill(scores, 0);
                } else {
                    see(sentence, i, features);
                    model.score(features, scores);
                }
                step(i == 0, plainHere ? 1 : NameParts.COUNT, last, scores, next, from[i]);
                float[] swap = last;
                last = next;
                next = swap;
            }
            return trace(last, from);
        }

        private void step(boolean first, int allowed, float[] last, float[] scores, float[] next, byte[] from) {
            Arrays.fill(next, IMPOSSIBLE);
            for (int part = 0; part < allowed; part++) {
                if (first) {
                    next[part] = NameParts.mayBegin(part) ? scores[part] : IMPOSSIBLE;
                    continue;
                }
                for (int before : NameParts.before(part)) {
                    float score = last[before] + follows[before * NameParts.COUNT + part];
                    if (score > next[part]) {
                        next[part] = score;
                        from[part] = (byte) before;
                    }
                }
                next[part] += scores[part];
            }
        }

        private int[] trace(float[] last, byte[][] from) {
            int best = NameParts.OUTSIDE;
            for (int part = 1; part < NameParts.COUNT; part++) {
                if (NameParts.mayEnd(part) && last[part] > last[best]) {
                    best = part;
                }
            }
            int[] parts = new int[from.length];
            for (int i = from.length - 1; i >= 0; i--) {
                parts[i] = best;
                best = from[i][best];
            }
            return parts;
        }
    }
}
