package org.belegg.reader.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.belegg.language.linear.Features;
import org.belegg.language.linear.LinearModel;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * The way through one story, mention by mention: each is put into the chain that the model thinks worth most, or begins
 * one. For one thread.
 */
public final class ChainSearch {
    /** Stands for the choice to begin a chain. */
    public static final int NEW = -1;

    private final LinearModel model;
    private final Story story;
    private final Counts counts = new Counts();
    private final BeginningFeatures beginning;
    private final List<Reference> order;
    private final Candidates candidates = new Candidates();
    private final List<Chain> chains = new ArrayList<>();
    private final Features features = new Features();
    private final float[] score = new float[1];
    private List<Chain> choices = List.of();
    private @Nullable ChainFeatures extractor;
    private int at = -1;

    ChainSearch(Story story, List<Finding> findings, TraitReader traits, LinearModel model) {
        this.model = model;
        this.order = References.inOrder(story, findings, traits);
        this.story = story;
        this.beginning = new BeginningFeatures(story, counts);
    }

    /** Goes to the next mention; false when there is none. */
    public boolean next() {
        if (++at >= order.size()) {
            return false;
        }
        choices = candidates.of(order.get(at));
        extractor = new ChainFeatures(story, order.get(at), choices);
        return true;
    }

    /** The mention that this is at. */
    public StoryMention mention() {
        return order.get(at).mention();
    }

    /** How many chains it may belong to. */
    public int choices() {
        return choices.size();
    }

    /** The mentions that are in a chain so far. */
    public List<StoryMention> chain(int choice) {
        return choices.get(choice).references().stream().map(Reference::mention).toList();
    }

    /** Fills {@code into} with what is seen of the mention and a choice. */
    public void see(int choice, Features into) {
        ChainFeatures seen = Objects.requireNonNull(extractor, "next() comes first");
        into.clear();
        if (choice == NEW) {
            beginning.extract(order.get(at), seen.agreeing(), into);
        } else {
            seen.extract(choice, into);
        }
    }

    /** What a choice is worth. */
    public float worth(int choice) {
        see(choice, features);
        model.score(features, score);
        return score[0];
    }

    /** The choice worth most; of equals {@link #NEW}, then the chain spoken of last. */
    public int best() {
        int best = NEW;
        float most = worth(NEW);
        for (int choice = 0; choice < choices.size(); choice++) {
            float worth = worth(choice);
            if (worth > most) {
                most = worth;
                best = choice;
            }
        }
        return best;
    }

    /** Puts the mention into a chain. */
    public void choose(int choice) {
        Reference reference = order.get(at);
        Chain chain;
        if (choice == NEW) {
            chain = new Chain(reference);
            chains.add(chain);
        } else {
            chain = choices.get(choice);
            chain.add(reference);
        }
        candidates.note(reference, chain);
        counts.note(reference.traits());
    }

    /** The chains of two mentions and more, each in text order. */
    public List<List<StoryMention>> found() {
        return chains.stream()
                .filter(chain -> chain.size() > 1)
                .map(chain -> chain.references().stream()
                        .sorted(Comparator.comparingInt(Reference::place))
                        .map(Reference::mention)
                        .toList())
                .toList();
    }
}
