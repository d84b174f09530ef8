package org.belegg.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.belegg.language.lemma.Lemmatiser;
import org.belegg.language.linear.ModelReader;
import org.belegg.language.name.NameFinder;
import org.belegg.language.parse.DependencyParser;
import org.belegg.language.tag.Tagger;

/**
 * The trained models that an analysis needs. {@code belegg-training} makes them; a card beside each says from what.
 *
 * @param tagger parts of speech and morphology
 * @param lemmatiser dictionary forms
 * @param parser dependency trees
 * @param nameFinder names
 */
public record Models(Tagger tagger, Lemmatiser lemmatiser, DependencyParser parser, NameFinder nameFinder) {
    /** The kinds of models, which are also the names of their files. */
    public static final List<String> KINDS =
            List.of(Tagger.KIND, Lemmatiser.KIND, DependencyParser.KIND, NameFinder.KIND);

    /**
     * Reads the models that come with Belegg.
     *
     * @throws org.belegg.model.BeleggException when one is absent or broken
     */
    static Models builtIn() {
        return read(kind -> ModelReader.ofResource(Models.class, "models/" + kind + ".model", kind));
    }

    /**
     * The models that come with Belegg, by kind, each with the beginning of its SHA-256 in hexadecimal.
     *
     * @throws org.belegg.model.BeleggException when one is absent
     */
    public static Map<String, String> checksums() {
        Map<String, String> checksums = new TreeMap<>();
        for (String kind : KINDS) {
            checksums.put(kind, ModelReader.checksumOfResource(Models.class, "models/" + kind + ".model"));
        }
        return checksums;
    }

    /**
     * Reads all models.
     *
     * @param open opens the file of a kind of model
     * @throws org.belegg.model.BeleggException when one is absent or broken
     */
    public static Models read(Function<String, ModelReader> open) {
        return new Models(
                Tagger.read(open.apply(Tagger.KIND)),
                Lemmatiser.read(open.apply(Lemmatiser.KIND)),
                DependencyParser.read(open.apply(DependencyParser.KIND)),
                NameFinder.read(open.apply(NameFinder.KIND)));
    }
}
