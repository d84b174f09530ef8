package org.belegg.bench.comparison;

import org.belegg.model.Article;
import org.belegg.reader.ArticleReader;

/** Belegg's whole reading: from the text to who said what. */
final class BeleggStoryReader implements StoryReader {
    private final ArticleReader reader = ArticleReader.create();

    @Override
    public Object read(String story) {
        return reader.read(Article.of(story));
    }

    @Override
    public int countTokens(String story) {
        return reader.analyse(Article.of(story))
                .sentences()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }
}
