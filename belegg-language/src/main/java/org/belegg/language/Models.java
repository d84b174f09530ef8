package org.belegg.language;

import org.belegg.language.lemma.Lemmatiser;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.name.NameFinder;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.tag.Tagger;

/** The trained models that come with Belegg. {@code belegg-training} makes them; a card beside each says from what. */
final class Models {
    private final Tagger tagger;
    private final Lemmatiser lemmatiser;
    private final DependencyParser parser;
    private final NameFinder nameFinder;

    /**
     * Reads all models.
     *
     * @throws org.belegg.model.BeleggException when one is absent or broken
     */
    Models() {
        tagger = Tagger.read(open(Tagger.KIND));
        lemmatiser = Lemmatiser.read(open(Lemmatiser.KIND));
        parser = DependencyParser.read(open(DependencyParser.KIND));
        nameFinder = NameFinder.read(open(NameFinder.KIND));
    }

    private static ModelReader open(String kind) {
        return ModelReader.ofResource(Models.class, "models/" + kind + ".model", kind);
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
}
