package org.belegg.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.belegg.language.segment.SegmentedParagraph;
import org.belegg.language.segment.SegmentedSentence;
import org.belegg.language.segment.Segmenter;
import org.belegg.model.Language;
import org.belegg.model.Span;

/**
 * Takes Norwegian texts apart. Holds the trained models, so make one and keep it; safe to share between threads.
 *
 * <p>An English text is cut by English rules and then goes through the Norwegian models, which gives it tags, trees and
 * names of little worth, but never fails.
 */
public final class TextAnalyser {
    private final Segmenter segmenter = new Segmenter();
    private final Supplier<LanguageDecider> languages = new Lazy<>(LanguageDecider::create);
    private final Supplier<Models> models;

    private TextAnalyser(Supplier<Models> models) {
        this.models = models;
    }

    /**
     * An analyser with the built-in models. Models are read on first use; when one cannot be read, a
     * {@link org.belegg.model.BeleggException} tells which.
     */
    public static TextAnalyser create() {
        return new TextAnalyser(new Lazy<>(Models::builtIn));
    }

    /** An analyser with these models. */
    public static TextAnalyser of(Models models) {
        return new TextAnalyser(() -> models);
    }

    /** Which language the text is most likely in; Bokmål for a text without any known word. */
    public Language decideLanguage(String text) {
        return languageDecision(text).language();
    }

    /** The same, with how sure it is, and whether the text seems to be in a foreign language. */
    public LanguageDecision languageDecision(String text) {
        return languages.get().decide(text);
    }

    /**
     * Takes apart the part {@code body} of {@code text}. What lies outside {@code body} (a metadata header) is passed
     * over. Never throws on odd text.
     *
     * @throws IllegalArgumentException when {@code body} does not lie inside the text
     */
    public AnalysedText analyse(String text, Span body, Language language) {
        return analysed(text, segmenter.segment(text, body, language), language);
    }

    /**
     * Takes apart a text that is already cut into sentences and tokens, each sentence a list of tokens. The text of the
     * result is the tokens with a blank between them and a line for each sentence, all in one paragraph; its spans
     * count in that text. Sentences without a token are left out.
     */
    public AnalysedText analyse(List<List<String>> sentences, Language language) {
        GivenTokens given = new GivenTokens(sentences);
        return analysed(given.text(), given.paragraphs(), language);
    }

    private AnalysedText analysed(String text, List<SegmentedParagraph> segmented, Language language) {
        if (segmented.isEmpty()) {
            return new AnalysedText(text, language, List.of());
        }
        List<SegmentedSentence> story = segmented.stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
        List<Sentence> sentences = new StoryAnalysis(models.get(), language).analyse(story);
        List<Paragraph> paragraphs = new ArrayList<>(segmented.size());
        int first = 0;
        for (SegmentedParagraph paragraph : segmented) {
            int end = first + paragraph.sentences().size();
            paragraphs.add(new Paragraph(paragraph.span(), sentences.subList(first, end)));
            first = end;
        }
        return new AnalysedText(text, language, paragraphs);
    }
}
