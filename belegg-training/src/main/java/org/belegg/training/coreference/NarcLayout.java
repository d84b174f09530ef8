package org.belegg.training.coreference;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.AnalysedText;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.language.TextAnalyser;
import org.belegg.model.Span;
import org.belegg.reader.story.Marks;
import org.belegg.reader.story.Story;

/**
 * Lays a story of NARC out in paragraphs, which its files do not tell: a headline is one, and a sentence that opens with
 * a dash begins one.
 */
final class NarcLayout {
    private NarcLayout() {}

    /** The story as the reader sees it, its sentences and tokens as NARC has them, all else as the models find it. */
    static Story of(NarcStory narc, TextAnalyser analyser) {
        AnalysedText analysed = analyser.analyse(narc.sentences(), narc.language());
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        List<Sentence> sentences = analysed.sentences().toList();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean headline = narc.headlines().contains(i);
            if (headline || Marks.isDash(sentence.tokens().get(0).form())) {
                close(open, paragraphs);
            }
            open.add(sentence);
            if (headline) {
                close(open, paragraphs);
            }
        }
        close(open, paragraphs);
        return Story.of(new AnalysedText(analysed.text(), analysed.language(), paragraphs));
    }

    private static void close(List<Sentence> open, List<Paragraph> paragraphs) {
        if (!open.isEmpty()) {
            Span span = new Span(
                    open.get(0).span().start(), open.get(open.size() - 1).span().end());
            paragraphs.add(new Paragraph(span, open));
            open.clear();
        }
    }
}
