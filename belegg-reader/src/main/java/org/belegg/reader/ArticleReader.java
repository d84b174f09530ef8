package org.belegg.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.belegg.language.AnalysedText;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Language;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.belegg.model.Warning;
import org.belegg.reader.attribution.AttributionFinder;
import org.belegg.reader.attribution.Documents;
import org.belegg.reader.attribution.Finding;
import org.belegg.reader.attribution.Finding.ChannelPhrase;
import org.belegg.reader.attribution.HearsayFinder;
import org.belegg.reader.attribution.Media;
import org.belegg.reader.entity.Speakers;
import org.belegg.reader.figure.FigureFinder;
import org.belegg.reader.figure.FoundFigures;
import org.belegg.reader.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: who said what, through whom. Holds the trained models, so make one and keep it; safe to share
 * between threads.
 */
public final class ArticleReader {
    private final TextAnalyser analyser;
    private final AttributionFinder attributions;
    private final Speakers speakers;
    private final FigureFinder figures = new FigureFinder();

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
     * Reads one article. The same article always gives an equal reading. Odd text gives warnings, never an exception.
     */
    public Reading read(Article article) {
        return explain(article).reading();
    }

    /** Reads one article and tells which rules decided what, and which nearly did. */
    public Explanation explain(Article article) {
        AnalysedText analysed = analyse(article);
        Story story = Story.of(analysed);
        Speakers.Casting cast = speakers.cast(story, attributions.find(story));
        List<Finding> findings = cast.findings();
        List<Attribution> handedOver = attributions(story, findings, cast);
        FoundFigures numbers = figures.find(story);
        Reading reading = new Reading(
                withHeader(article),
                analysed.language(),
                handedOver,
                cast.entities(),
                List.of(),
                numbers.vouchedForBy(handedOver),
                HearsayFinder.find(story, findings),
                warnings(article, story, handedOver, numbers));
        return new Explanation(reading, List.of());
    }

    private List<Warning> warnings(Article article, Story story, List<Attribution> handedOver, FoundFigures numbers) {
        ReadingWarnings warnings = new ReadingWarnings(story);
        warnings.addOddText();
        warnings.addUnattributed(handedOver);
        warnings.addAll(numbers.warnings());
        if (article.language() == null) {
            warnings.addForeign(analyser.languageDecision(article.text()));
        }
        return warnings.bounded();
    }

    /** Takes an article's text apart, without its metadata header. */
    public AnalysedText analyse(Article article) {
        String text = article.text();
        Language language = article.language() != null ? article.language() : analyser.decideLanguage(text);
        int start = Header.of(text).map(Header::end).orElse(0);
        return analyser.analyse(text, new Span(start, text.length()), language);
    }

    private static Article withHeader(Article article) {
        Optional<Header> header = Header.of(article.text());
        return header.isPresent() && article.published() == null
                ? article.withPublished(header.get().published())
                : article;
    }

    private static List<Attribution> attributions(Story story, List<Finding> findings, Speakers.Casting cast) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            List<@Nullable String> entities = cast.channels().get(i);
            List<Channel> channels = new ArrayList<>();
            for (int c = 0; c < finding.channels().size(); c++) {
                ChannelPhrase channel = finding.channels().get(c);
                Span span = channel.phrase().span();
                channels.add(new Channel(channel.how(), story.textOf(span), span, entities.get(c)));
            }
            attributions.add(new Attribution(
                    id(i),
                    finding.type(),
                    finding.stance(),
                    finding.source() == null
                            ? List.of()
                            : List.of(finding.source().span()),
                    finding.cueSpan().stream().toList(),
                    finding.content(),
                    cast.speakers().get(i),
                    channels,
                    within(findings, i),
                    finding.rule()));
        }
        return attributions;
    }

    /** The id of the innermost attribution in whose content both cue and content of this one stand; null when none. */
    private static @Nullable String within(List<Finding> findings, int index) {
        Finding inner = findings.get(index);
        Span whole = inner.cueSpan()
                .map(cue -> new Span(
                        Math.min(cue.start(), inner.extent().start()),
                        Math.max(cue.end(), inner.extent().end())))
                .orElse(inner.extent());
        return java.util.stream.IntStream.range(0, findings.size())
                .filter(i -> i != index)
                .boxed()
                .filter(i -> findings.get(i).content().stream()
                        .anyMatch(span -> span.start() <= whole.start() && whole.end() <= span.end()))
                .filter(i -> inner.cue() != null || findings.get(i).cue() != null)
                .min(Comparator.comparingInt(
                        (Integer i) -> findings.get(i).extent().end()
                                - findings.get(i).extent().start()))
                .map(ArticleReader::id)
                .orElse(null);
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    /** Every rule that can stand as evidence in a reading, sorted by id. */
    public static List<Rule> rules() {
        return RuleBook.read();
    }
}
