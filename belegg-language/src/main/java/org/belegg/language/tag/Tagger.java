package org.belegg.language.tag;

import java.util.List;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.word.Word;
import org.belegg.model.Language;

/**
 * Gives each word of a sentence its part of speech and morphology, from left to right, each time the best under the
 * model. Safe to share between threads.
 */
public final class Tagger {
    /** What a model file of the tagger says it is. */
    public static final String KIND = "tagger";

    private final Tagset tagset;
    private final Lexicon lexicon;
    private final LinearModel model;
    private final TaggerFeatures extractor;

    /** A tagger over these parts; the classes of {@code model} are the tags. */
    public Tagger(Tagset tagset, Lexicon lexicon, LinearModel model) {
        if (model.classes() != tagset.size()) {
            throw new IllegalArgumentException(model.classes() + " classes for " + tagset.size() + " tags");
        }
        this.tagset = tagset;
        this.lexicon = lexicon;
        this.model = model;
        this.extractor = new TaggerFeatures(lexicon, tagset);
    }

    /** Reads a tagger, to the end of the file. */
    public static Tagger read(ModelReader file) {
        Tagset tagset = new Tagset(file.texts());
        Lexicon lexicon = Lexicon.read(file);
        return new Tagger(tagset, lexicon, file.weights());
    }

    /** The tags it gives. */
    public Tagset tagset() {
        return tagset;
    }

    /** Tags one sentence. English is tagged as if it were Bokmål, which is of little use but never fails. */
    public TaggedSentence tag(List<Word> words, Language language) {
        int[] tags = new int[words.size()];
        Features features = new Features();
        float[] scores = new float[tagset.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = choose(words, language, tags, i, features, scores);
        }
        return new TaggedSentence(words, tags, tagset, language);
    }

    /**
     * The best tag for the word at {@code index}, given the tags before it. Leaves what was seen in {@code features},
     * so that a trainer can reward or punish it; nothing when the word has but one tag.
     */
    public int choose(List<Word> words, Language language, int[] tags, int index, Features features, float[] scores) {
        int[] candidates = lexicon.candidates(words.get(index));
        features.clear();
        if (candidates.length == 1) {
            return candidates[0];
        }
        extractor.extract(words, hash(language), tags, index, features);
        return model.best(features, candidates, candidates.length, scores);
    }

    /** Stands for the written standard in features. */
    static long hash(Language language) {
        return Hash.of(language == Language.NN ? "nn" : "nb");
    }
}
