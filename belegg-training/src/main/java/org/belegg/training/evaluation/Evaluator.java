package org.belegg.training.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.belegg.language.AnalysedText;
import org.belegg.language.Name;
import org.belegg.language.Sentence;
import org.belegg.language.TextAnalyser;
import org.belegg.language.Token;
import org.belegg.language.tag.Tagset;
import org.belegg.training.name.GoldNames;
import org.belegg.training.treebank.CommonTags;
import org.belegg.training.treebank.Treebank;
import org.belegg.training.treebank.TreebankDocument;
import org.belegg.training.treebank.TreebankSentence;
import org.belegg.training.treebank.TreebankToken;

/**
 * Measures an analyser on a treebank, given the treebank's sentences and tokens; all else is predicted. The marks after
 * headlines are left out, because no text has them.
 */
public final class Evaluator {
    private final TextAnalyser analyser;

    /** A measurement of this analyser. */
    public Evaluator(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** Measures on all documents of a treebank. */
    public Scores evaluate(Treebank treebank) {
        Scores scores = new Scores();
        for (TreebankDocument document : treebank.documents()) {
            List<TreebankSentence> gold =
                    document.sentences().stream().map(TreebankSentence::asText).toList();
            List<List<String>> forms = new ArrayList<>();
            for (TreebankSentence sentence : gold) {
                forms.add(sentence.tokens().stream().map(TreebankToken::form).toList());
            }
            long start = System.nanoTime();
            AnalysedText analysed = analyser.analyse(forms, treebank.language());
            double seconds = (System.nanoTime() - start) / 1e9;
            scores.took(forms.stream().mapToInt(List::size).sum(), seconds);
            List<Sentence> sentences = analysed.sentences().toList();
            for (int i = 0; i < gold.size(); i++) {
                compare(gold.get(i), sentences.get(i), scores);
            }
        }
        return scores;
    }

    private static void compare(TreebankSentence gold, Sentence found, Scores scores) {
        for (int i = 0; i < gold.tokens().size(); i++) {
            compare(gold.tokens().get(i), found.tokens().get(i), scores);
        }
        Set<String> expected = new HashSet<>();
        for (Name name : GoldNames.of(gold.tokens())) {
            expected.add(write(name));
            scores.names().expect();
            scores.nameType(type(name)).expect();
        }
        for (Name name : found.names()) {
            scores.names().find();
            scores.nameType(type(name)).find();
            if (expected.contains(write(name))) {
                scores.names().agree();
                scores.nameType(type(name)).agree();
            }
        }
    }

    private static void compare(TreebankToken gold, Token found, Scores scores) {
        String tag =
                Tagset.write(found.tag().partOfSpeech(), List.copyOf(found.tag().features()));
        count(scores.partsOfSpeech(), gold.partOfSpeech().equals(found.tag().partOfSpeech()));
        count(scores.tags(), CommonTags.of(gold).equals(tag));
        count(scores.lemmas(), gold.lemma().equals(found.lemma()));
        boolean head = gold.head() == found.head();
        boolean arc = head && gold.relation().equals(found.relation());
        count(scores.heads(), head);
        count(scores.arcs(), arc);
        scores.relation(gold.relation()).expect();
        scores.relation(found.relation()).find();
        if (arc) {
            scores.relation(gold.relation()).agree();
        }
    }

    private static void count(Agreement agreement, boolean right) {
        agreement.expect();
        agreement.find();
        if (right) {
            agreement.agree();
        }
    }

    /** The type of a name, the two kinds of states and towns taken as one: which it is, people agree little on. */
    private static String type(Name name) {
        String type = name.type().name();
        return type.startsWith("GPE") ? "GPE" : type;
    }

    private static String write(Name name) {
        return type(name) + " " + name.first() + " " + name.end();
    }
}
