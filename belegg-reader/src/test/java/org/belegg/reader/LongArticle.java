package org.belegg.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.belegg.language.AnalysedText;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.TextAnalyser;
import org.belegg.language.Token;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.Span;

/**
 * Short texts told over and over, and what analysing them would give. Each is analysed once and moved along, since the
 * models would take many times as long as what is to be measured.
 *
 * @param article the long text
 * @param analysed the same, taken apart
 */
record LongArticle(Article article, AnalysedText analysed) {
    private static final TextAnalyser ANALYSER = TextAnalyser.create();

    /** These texts, each in paragraphs of its own. */
    static LongArticle inParagraphs(List<String> texts) {
        StringBuilder whole = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        Map<String, AnalysedText> known = new HashMap<>();
        for (String text : texts) {
            int by = whole.length();
            for (Paragraph paragraph :
                    known.computeIfAbsent(text, LongArticle::analysed).paragraphs()) {
                paragraphs.add(new Paragraph(moved(paragraph.span(), by), moved(paragraph, by)));
            }
            whole.append(text).append("\n\n");
        }
        return of(whole.toString(), paragraphs);
    }

    /** These texts one behind another, all in one paragraph. */
    static LongArticle inOneParagraph(List<String> texts) {
        StringBuilder whole = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        Map<String, AnalysedText> known = new HashMap<>();
        for (String text : texts) {
            int by = whole.length();
            known.computeIfAbsent(text, LongArticle::analysed)
                    .paragraphs()
                    .forEach(paragraph -> sentences.addAll(moved(paragraph, by)));
            whole.append(text).append(' ');
        }
        Span span = new Span(
                sentences.get(0).span().start(),
                sentences.get(sentences.size() - 1).span().end());
        return of(whole.toString(), List.of(new Paragraph(span, sentences)));
    }

    private static LongArticle of(String text, List<Paragraph> paragraphs) {
        return new LongArticle(
                Article.of(text).withLanguage(Language.NB), new AnalysedText(text, Language.NB, paragraphs));
    }

    private static AnalysedText analysed(String text) {
        return ANALYSER.analyse(text, new Span(0, text.length()), Language.NB);
    }

    private static List<Sentence> moved(Paragraph paragraph, int by) {
        return paragraph.sentences().stream()
                .map(sentence -> new Sentence(
                        moved(sentence.span(), by),
                        sentence.tokens().stream()
                                .map(token -> moved(token, by))
                                .toList(),
                        sentence.names()))
                .toList();
    }

    private static Token moved(Token token, int by) {
        return new Token(
                token.index(),
                moved(token.span(), by),
                token.form(),
                token.lemma(),
                token.tag(),
                token.head(),
                token.relation());
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
