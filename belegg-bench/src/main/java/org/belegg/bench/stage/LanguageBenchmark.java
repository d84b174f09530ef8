package org.belegg.bench.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.belegg.language.segment.SegmentedParagraph;
import org.belegg.language.segment.SegmentedToken;
import org.belegg.language.tag.TaggedSentence;
import org.belegg.language.word.Word;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each part of the language analysis alone, on what the part before it made of the stories. Their sum is about
 * {@link ReadingBenchmark#analyse}. All stories are read as Bokmål: the parts cost the same in every language.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@State(Scope.Benchmark)
public class LanguageBenchmark {
    private static final Language LANGUAGE = Language.NB;

    private final LanguageModels models = new LanguageModels();
    private final List<List<List<String>>> forms = new ArrayList<>();
    private final List<List<TaggedSentence>> tagged = new ArrayList<>();
    private final List<List<List<String>>> lemmas = new ArrayList<>();

    /** Does every part once, so that each has what it starts from. */
    @Setup
    public void prepare(Stories stories) {
        for (Article article : stories.articles()) {
            List<List<String>> sentences = segmented(article).stream()
                    .flatMap(paragraph -> paragraph.sentences().stream())
                    .map(sentence ->
                            sentence.tokens().stream().map(SegmentedToken::form).toList())
                    .toList();
            List<TaggedSentence> tags = sentences.stream().map(this::tagged).toList();
            forms.add(sentences);
            tagged.add(tags);
            lemmas.add(tags.stream().map(models.lemmatiser()::lemmas).toList());
        }
    }

    /** From text to paragraphs, sentences and tokens. */
    @Benchmark
    public void segment(Stories stories, Blackhole blackhole) {
        for (Article article : stories.articles()) {
            blackhole.consume(segmented(article));
        }
    }

    /** From tokens to parts of speech and morphology. */
    @Benchmark
    public void tag(Blackhole blackhole) {
        for (List<List<String>> story : forms) {
            for (List<String> sentence : story) {
                blackhole.consume(tagged(sentence));
            }
        }
    }

    /** From tags to dictionary forms. */
    @Benchmark
    public void lemmatise(Blackhole blackhole) {
        for (List<TaggedSentence> story : tagged) {
            for (TaggedSentence sentence : story) {
                blackhole.consume(models.lemmatiser().lemmas(sentence));
            }
        }
    }

    /** From tags and dictionary forms to trees. */
    @Benchmark
    public void parse(Blackhole blackhole) {
        for (int story = 0; story < tagged.size(); story++) {
            for (int sentence = 0; sentence < tagged.get(story).size(); sentence++) {
                blackhole.consume(models.parser()
                        .parse(
                                tagged.get(story).get(sentence),
                                lemmas.get(story).get(sentence)));
            }
        }
    }

    /** From tags to names, over a whole story at a time. */
    @Benchmark
    public void findNames(Blackhole blackhole) {
        for (List<TaggedSentence> story : tagged) {
            blackhole.consume(models.nameFinder().find(story));
        }
    }

    private List<SegmentedParagraph> segmented(Article article) {
        String text = article.text();
        return models.segmenter().segment(text, new Span(0, text.length()), LANGUAGE);
    }

    private TaggedSentence tagged(List<String> sentence) {
        return models.tagger().tag(Word.of(sentence), LANGUAGE);
    }
}
