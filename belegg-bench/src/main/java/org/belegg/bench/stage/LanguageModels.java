package org.belegg.bench.stage;

import org.belegg.language.TextAnalyser;
import org.belegg.language.lemma.Lemmatiser;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.name.NameFinder;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.segment.Segmenter;
import org.belegg.language.tag.Tagger;

/** The parts of the language analysis, each with its built-in model, as {@link TextAnalyser} puts them together. */
final class LanguageModels {
    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger = Tagger.read(open(Tagger.KIND));
    private final Lemmatiser lemmatiser = Lemmatiser.read(open(Lemmatiser.KIND));
    private final DependencyParser parser = DependencyParser.read(open(DependencyParser.KIND));
    private final NameFinder nameFinder = NameFinder.read(open(NameFinder.KIND));

    Segmenter segmenter() {
        return segmenter;
    }

    Tagger tagger() {
        return tagger;
    }

    Lemmatiser lemmatiser() {
        return lemmatiser;
    }

    DependencyParser parser() {
        return parser;
    }

    NameFinder nameFinder() {
        return nameFinder;
    }

    private static ModelReader open(String kind) {
        return ModelReader.ofResource(TextAnalyser.class, "models/" + kind + ".model", kind);
    }
}
