package org.belegg.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.belegg.language.Name;
import org.belegg.language.lemma.Lemmatiser;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.name.NameFinder;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.tag.Tagger;
import org.belegg.training.lemma.LemmatiserTrainer;
import org.belegg.training.name.GoldNames;
import org.belegg.training.name.NameFinderTrainer;
import org.belegg.training.parse.GoldTree;
import org.belegg.training.parse.ParserLesson;
import org.belegg.training.parse.ParserTrainer;
import org.belegg.training.tag.CrossTagging;
import org.belegg.training.tag.GoldSentence;
import org.belegg.training.tag.TaggerTrainer;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankDocument;

/**
 * The whole way from treebanks to models. All written standards go into one model of each kind. The same treebanks give
 * the same bytes.
 */
public final class Training {
    private final Rounds rounds;
    private final Consumer<String> progress;

    /**
     * A training.
     *
     * @param rounds how many times each trainer goes through the treebanks
     * @param progress is told a line now and then; by several threads when there are several learners
     */
    public Training(Rounds rounds, Consumer<String> progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * How much each trainer does: how many times it goes through the treebanks.
     *
     * @param learners how many learners each of tagger, parser and name finder is the sum of
     * @param tagger the tagger
     * @param crossTagger each of the taggers of the cross tagging
     * @param parser the parser
     * @param names the name finder
     */
    public record Rounds(int learners, int tagger, int crossTagger, int parser, int names) {
        /** What the built-in models are made with; more gained nothing on the dev portions. */
        public static final Rounds BUILT_IN = new Rounds(3, 8, 5, 8, 8);
    }

    /** Learns all models; what comes out are the model files by their kind. */
    public Map<String, byte[]> train(List<Treebank> treebanks) {
        List<List<GoldSentence>> documents = new ArrayList<>();
        for (Treebank treebank : treebanks) {
            for (TreebankDocument document : treebank.documents()) {
                documents.add(document.sentences().stream()
                        .map(sentence -> GoldSentence.of(sentence, treebank.language()))
                        .toList());
            }
        }
        List<GoldSentence> sentences = documents.stream().flatMap(List::stream).toList();

        Map<String, byte[]> models = new LinkedHashMap<>();
        models.put(Tagger.KIND, new TaggerTrainer(rounds.learners(), rounds.tagger(), progress).train(sentences));
        byte[] lemmatiser = new LemmatiserTrainer(progress).train(sentences);
        models.put(Lemmatiser.KIND, lemmatiser);
        List<TaggedSentence> tagged = new CrossTagging(rounds.crossTagger(), progress).tag(sentences);
        models.put(DependencyParser.KIND, trainParser(sentences, tagged, lemmatiser));
        models.put(NameFinder.KIND, trainNames(documents, tagged));
        return models;
    }

    private byte[] trainParser(List<GoldSentence> sentences, List<TaggedSentence> tagged, byte[] lemmatiserFile) {
        Lemmatiser lemmatiser =
                Lemmatiser.read(ModelReader.of(lemmatiserFile, "lemmatiser in training", Lemmatiser.KIND));
        List<ParserLesson> lessons = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            lessons.add(
                    new ParserLesson(tagged.get(i), lemmatiser.lemmas(tagged.get(i)), GoldTree.of(sentences.get(i))));
        }
        return new ParserTrainer(rounds.learners(), rounds.parser(), progress).train(lessons);
    }

    private byte[] trainNames(List<List<GoldSentence>> documents, List<TaggedSentence> tagged) {
        List<NameFinderTrainer.Story> stories = new ArrayList<>(documents.size());
        int first = 0;
        for (List<GoldSentence> document : documents) {
            List<List<Name>> names = document.stream()
                    .map(sentence -> GoldNames.of(sentence.tokens()))
                    .toList();
            int end = first + document.size();
            stories.add(new NameFinderTrainer.Story(tagged.subList(first, end), names));
            first = end;
        }
        return new NameFinderTrainer(rounds.learners(), rounds.names(), progress).train(stories);
    }
}
