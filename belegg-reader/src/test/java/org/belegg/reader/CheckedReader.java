package org.belegg.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.belegg.model.Article;
import org.belegg.model.Reading;

/**
 * Reads articles for tests: twice, and with all {@linkplain ReadingInvariants invariants} checked. One reader serves
 * all tests, since its models take longer to load than a story to read.
 */
public final class CheckedReader {
    private static final ArticleReader READER = ArticleReader.create();

    private CheckedReader() {}

    /** Reads a text of which nothing else is known. */
    public static Reading read(String text) {
        return read(Article.of(text));
    }

    /** Reads an article. */
    public static Reading read(Article article) {
        Reading reading = readOnce(article);
        assertEquals(reading, READER.read(article), "reading twice gives two readings");
        return reading;
    }

    /** Reads an article that is too long to be read twice. */
    public static Reading readOnce(Article article) {
        Reading reading = READER.read(article);
        assertEquals(article.text(), reading.article().text(), "the text was altered");
        ReadingInvariants.check(reading);
        return reading;
    }

    /** Reads an article, with the decisions that led to its reading. */
    public static Explanation explain(Article article) {
        Explanation explanation = READER.explain(article);
        assertEquals(readOnce(article), explanation.reading(), "explained otherwise than read");
        return explanation;
    }
}
