package org.belegg.reader.coreference;

import java.util.List;
import org.belegg.language.linear.LinearModel;
import org.belegg.language.linear.ModelReader;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.story.Story;

/** Finds out which mentions of a story speak of the same. Holds the trained model; safe to share between threads. */
public final class Coreference {
    /** What the model file says it is. */
    public static final String KIND = "coreference";

    private final TraitReader traits = new TraitReader();
    private final LinearModel model;

    /** With this model, of one class. */
    public Coreference(LinearModel model) {
        this.model = model;
    }

    /**
     * With the built-in model.
     *
     * @throws org.belegg.model.BeleggException when the model or a word list cannot be read
     */
    public static Coreference builtIn() {
        return read(ModelReader.ofResource(Coreference.class, KIND + ".model", KIND));
    }

    /** Reads the model, to the end of the file. */
    public static Coreference read(ModelReader file) {
        return new Coreference(file.weights());
    }

    /** The way through a story, for a trainer that wants to see it. */
    public ChainSearch search(Story story, List<Finding> findings) {
        return new ChainSearch(story, findings, traits, model);
    }

    /** The chains of a story: mentions of the same, two or more, each chain in text order. */
    public List<List<StoryMention>> chains(Story story, List<Finding> findings) {
        ChainSearch search = search(story, findings);
        while (search.next()) {
            search.choose(search.best());
        }
        return search.found();
    }
}
