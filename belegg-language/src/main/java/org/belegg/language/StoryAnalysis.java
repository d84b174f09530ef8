package org.belegg.language;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.parse.Tree;
import org.belegg.language.segment.SegmentedSentence;
import org.belegg.language.segment.SegmentedToken;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;
import org.belegg.model.Language;

/**
 * The models' way through one story: tags, dictionary forms and trees sentence by sentence, names over the whole story.
 * A very long text is taken in blocks, so that what the models need on the way does not pile up.
 */
final class StoryAnalysis {
    private static final int BLOCK_TOKENS = 50_000;

    private final Models models;
    private final Language language;

    StoryAnalysis(Models models, Language language) {
        this.models = models;
        this.language = language;
    }

    /** The sentences with all that the models find in them. */
    List<Sentence> analyse(List<SegmentedSentence> story) {
        List<Sentence> analysed = new ArrayList<>(story.size());
        int first = 0;
        while (first < story.size()) {
            int end = first;
            int tokens = 0;
            while (end < story.size() && tokens < BLOCK_TOKENS) {
                tokens += story.get(end++).tokens().size();
            }
            analyseBlock(story.subList(first, end), analysed);
            first = end;
        }
        return analysed;
    }

    private void analyseBlock(List<SegmentedSentence> block, List<Sentence> into) {
        List<TaggedSentence> tagged = new ArrayList<>(block.size());
        for (SegmentedSentence sentence : block) {
            List<Word> words =
                    Word.of(sentence.tokens().stream().map(SegmentedToken::form).toList());
            tagged.add(models.tagger().tag(words, language));
        }
        List<List<Name>> names = models.nameFinder().find(tagged);
        for (int i = 0; i < block.size(); i++) {
            into.add(sentence(block.get(i), tagged.get(i), names.get(i)));
        }
    }

    private Sentence sentence(SegmentedSentence segmented, TaggedSentence tagged, List<Name> names) {
        List<String> lemmas = models.lemmatiser().lemmas(tagged);
        Tree tree = models.parser().parse(tagged, lemmas);
        List<Token> tokens = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            SegmentedToken token = segmented.tokens().get(i);
            tokens.add(new Token(
                    i, token.span(), token.form(), lemmas.get(i), tagged.tag(i), tree.head(i), tree.relation(i)));
        }
        return new Sentence(segmented.span(), tokens, names);
    }
}
