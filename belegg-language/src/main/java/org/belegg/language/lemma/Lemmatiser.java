package org.belegg.language.lemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.Hash;
import org.belegg.language.linear.HashTable;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;
import org.belegg.model.Language;

/**
 * Gives a word its dictionary form: from a dictionary of the written standard, first with the word's whole tag, then
 * with its part of speech, then by the word alone; else the rule for its ending that the model likes best. English is
 * treated as Bokmål. Safe to share between threads.
 */
public final class Lemmatiser {
    /** What a model file of the lemmatiser says it is. */
    public static final String KIND = "lemmatiser";

    /** The feature of a proper noun. */
    public static final String NAME = "prop";

    private static final int ABSENT = -1;

    private final List<LemmaRule> rules;
    private final HashTable dictionary;
    private final LinearModel model;

    /**
     * A lemmatiser.
     *
     * @param rules the classes of the model come first, the rest stand in the dictionary only
     * @param dictionary from {@link #key} to the number of a rule
     * @param model which rule fits an ending
     */
    public Lemmatiser(List<LemmaRule> rules, HashTable dictionary, LinearModel model) {
        this.rules = List.copyOf(rules);
        this.dictionary = dictionary;
        this.model = model;
    }

    /** Reads a lemmatiser, to the end of the file. */
    public static Lemmatiser read(ModelReader file) {
        List<LemmaRule> rules = file.texts().stream().map(LemmaRule::parse).toList();
        HashTable dictionary = file.table();
        return new Lemmatiser(rules, dictionary, file.weights());
    }

    /**
     * The key of a dictionary entry: a word in one written standard with a tag, a part of speech, or 0 for any.
     *
     * @param name whether it is tagged as a name: only there do capitals count
     */
    public static long key(Word word, long tag, boolean name, Language language) {
        return Hash.of(name ? word.form() : word.lower(), tag, language(language));
    }

    /** The dictionary forms of all words of a sentence. */
    public List<String> lemmas(TaggedSentence sentence) {
        List<String> lemmas = new ArrayList<>(sentence.size());
        Features features = new Features();
        float[] scores = new float[model.classes()];
        for (int i = 0; i < sentence.size(); i++) {
            lemmas.add(lemma(sentence, i, features, scores));
        }
        return lemmas;
    }

    private String lemma(TaggedSentence sentence, int index, Features features, float[] scores) {
        Word word = sentence.words().get(index);
        long tag = sentence.tagHash(index);
        long partOfSpeech = sentence.partOfSpeechHash(index);
        boolean name = sentence.tag(index).has(NAME);
        Language language = sentence.language();
        int rule = dictionary.get(key(word, tag, name, language), ABSENT);
        if (rule == ABSENT) {
            rule = dictionary.get(key(word, partOfSpeech, name, language), ABSENT);
        }
        if (rule == ABSENT) {
            rule = dictionary.get(key(word, 0, name, language), ABSENT);
        }
        if (rule != ABSENT) {
            Optional<String> lemma = rules.get(rule).apply(word.text());
            if (lemma.isPresent()) {
                return lemma.get();
            }
        }
        return guess(word, tag, language, features, scores);
    }

    private String guess(Word word, long tag, Language language, Features features, float[] scores) {
        see(word, tag, language, features);
        model.score(features, scores);
        for (int tries = 0; tries < scores.length; tries++) {
            int best = 0;
            for (int k = 1; k < scores.length; k++) {
                if (scores[k] > scores[best]) {
                    best = k;
                }
            }
            Optional<String> lemma = rules.get(best).apply(word.text());
            if (lemma.isPresent()) {
                return lemma.get();
            }
            scores[best] = Float.NEGATIVE_INFINITY;
        }
        return word.text();
    }

    /** Fills {@code features} with what the model sees of a word. */
    public static void see(Word word, long tag, Language language, Features features) {
        LemmaFeatures.extract(word, tag, language(language), features);
    }

    private static long language(Language language) {
        return language == Language.NN ? 2 : 1;
    }
}
