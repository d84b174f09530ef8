package org.belegg.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.language.AnalysedText;
import org.belegg.language.Models;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Warning;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.FoundAttributions;
import org.belegg.reader.attribution.HearsayFinder;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.entity.CastFinding;
import org.belegg.reader.entity.Speakers;
import org.belegg.reader.entity.StoryCast;
import org.belegg.reader.figure.FigureFinder;
import org.belegg.reader.figure.FoundFigures;
import org.belegg.reader.story.Story;
import org.belegg.reader.time.TimeFinder;
import org.belegg.reader.time.Times;

/**
 * Reads articles: who said what, through whom. Holds the trained models, so make one and keep it; safe to share
 * between threads.
 */
public final class ArticleReader {
    private final TextAnalyser analyser;
    private final AttributionFinder attributions;
    private final Speakers speakers;
    private final FigureFinder figures = new FigureFinder();
    private final TimeFinder times = TimeFinder.create();

    private ArticleReader(TextAnalyser analyser) {
        this.analyser = analyser;
        Media media = new Media();
        Documents documents = new Documents();
        attributions = new AttributionFinder(media, documents);
        speakers = new Speakers(media, documents);
    }

    /**
     * A reader with the built-in word lists and models; the models are read on first use.
     *
     * @throws org.belegg.model.BeleggException when a list or model cannot be read
     */
    public static ArticleReader create() {
        return new ArticleReader(TextAnalyser.create());
    }

    /**
     * Reads one article. The same article always gives an equal reading. Odd text gives warnings, never an exception;
     * of a text longer than two million characters only the beginning is read, with a warning.
     */
    public Reading read(Article article) {
        return read(article, analyse(article));
    }

    /** Reads an article that has been taken apart before. */
    Reading read(Article article, AnalysedText analysed) {
        return new Work(article, analysed).reading();
    }

    /** Reads one article and gives its words and sentences too, which were found on the way. */
    public AnalysedReading readAnalysed(Article article) {
        AnalysedText analysed = analyse(article);
        return new AnalysedReading(read(article, analysed), analysed);
    }

    /** Reads one article and tells which rules decided what, and which nearly did. */
    public Explanation explain(Article article) {
        Work work = new Work(article, analyse(article));
        Reading reading = work.reading();
        DecisionWords words = new DecisionWords(work.story);
        words.addCast(work.cast);
        words.addLeft(work.found.left());
        words.addHearsay(reading.hearsay());
        words.addFigures(reading);
        words.addAll(work.numbers.left());
        words.addAll(work.dated.decisions());
        return new Explanation(reading, words.inTextOrder());
    }

    /** What one article comes to, step by step. */
    private final class Work {
        private final Article article;
        private final Times dated;
        private final Story story;
        private final FoundAttributions found;
        private final StoryCast cast;
        private final FoundFigures numbers;

        Work(Article article, AnalysedText analysed) {
            this.article = withHeader(article);
            dated = times.find(analysed, this.article.published());
            story = Story.of(analysed);
            found = attributions.find(story);
            cast = speakers.cast(story, found.findings());
            numbers = figures.find(story, dated.mentions());
        }

        Reading reading() {
            List<Attribution> handedOver = new AttributionList(story, cast.findings()).attributions();
            return new Reading(
                    article,
                    story.language(),
                    handedOver,
                    cast.entities(),
                    dated.mentions(),
                    numbers.vouchedForBy(handedOver),
                    HearsayFinder.find(
                            story,
                            cast.findings().stream().map(CastFinding::finding).toList()),
                    warnings(article, story, handedOver, numbers, dated));
        }
    }

    private List<Warning> warnings(
            Article article, Story story, List<Attribution> handedOver, FoundFigures numbers, Times dated) {
        ReadingWarnings warnings = new ReadingWarnings(story);
        warnings.addOddText();
        warnings.addUnattributed(handedOver);
        warnings.addAll(numbers.warnings());
        warnings.addAll(dated.warnings());
        if (article.language() == null) {
            warnings.addForeign(analyser.languageDecision(article.text()));
        }
        return warnings.bounded();
    }

    /** Takes an article's text apart, without its metadata header and without what is more than any story has. */
    public AnalysedText analyse(Article article) {
        String text = article.text();
        Language language = article.language() != null ? article.language() : analyser.decideLanguage(text);
        return analyser.analyse(text, Body.of(text).span(), language);
    }

    private static Article withHeader(Article article) {
        Optional<Header> header = Header.of(article.text());
        return header.isPresent() && article.published() == null
                ? article.withPublished(header.get().published())
                : article;
    }

    /** The built-in models by kind, each with the beginning of its SHA-256; for the record of how a reading was made. */
    public static Map<String, String> modelChecksums() {
        return Models.checksums();
    }

    /** Every rule that can stand as evidence in a reading or in its explanation, sorted by id. */
    public static List<Rule> rules() {
        return RuleBook.read();
    }
}
