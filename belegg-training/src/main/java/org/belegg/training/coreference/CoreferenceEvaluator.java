package org.belegg.training.coreference;

import java.util.List;
import org.belegg.reader.coreference.Coreference;

/** Measures the chains that a model finds. Sentences and tokens are given; tags, trees, names and mentions are found. */
final class CoreferenceEvaluator {
    private final Coreference coreference;

    CoreferenceEvaluator(Coreference coreference) {
        this.coreference = coreference;
    }

    /** The scores over these stories together. */
    CoreferenceScores evaluate(List<Lesson> stories) {
        return stories.stream().map(this::evaluate).reduce(CoreferenceScores.NONE, CoreferenceScores::plus);
    }

    private CoreferenceScores evaluate(Lesson story) {
        List<List<GoldMention>> found = coreference.chains(story.story(), story.findings()).stream()
                .map(chain -> chain.stream().map(Lesson::tokens).toList())
                .toList();
        return CoreferenceScores.of(story.narc().chains(), found);
    }
}
