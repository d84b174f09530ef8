package org.belegg.reader;

import java.util.List;
import org.belegg.language.AnalysedText;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;

/**
 * Reads articles: who said what, through whom. Holds the trained models, so make one and keep it; safe to share
 * between threads.
 */
public final class ArticleReader {
    private final TextAnalyser analyser;

    private ArticleReader(TextAnalyser analyser) {
        this.analyser = analyser;
    }

    /** A reader with the built-in models, which are read on first use. */
    public static ArticleReader create() {
        return new ArticleReader(TextAnalyser.create());
    }

    /**
     * Reads one article. The same article always gives an equal reading. Odd text gives warnings, never an exception.
     */
    public Reading read(Article article) {
        return explain(article).reading();
    }

    /** Reads one article and tells which rules decided what, and which nearly did. */
    public Explanation explain(Article article) {
        AnalysedText analysed = analyse(article);
        return new Explanation(
                new Reading(article, analysed.language(), List.of(), List.of(), List.of(), List.of()), List.of());
    }

    /** Takes an article's text apart, without its metadata header. */
    public AnalysedText analyse(Article article) {
        Language language = article.language() != null ? article.language() : analyser.decideLanguage(article.text());
        return analyser.analyse(article.text(), new Span(0, article.text().length()), language);
    }

    /** Every rule that can stand as evidence in a reading, sorted by id. */
    public static List<Rule> rules() {
        return List.of();
    }
}
