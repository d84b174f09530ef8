package org.belegg.language;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.segment.SegmentedParagraph;
import org.belegg.language.segment.SegmentedSentence;
import org.belegg.language.segment.SegmentedToken;
import org.belegg.model.Span;

/**
 * Sentences that somebody else cut into tokens. They get a text to have spans in: the tokens with a blank between them,
 * a line for each sentence.
 */
final class GivenTokens {
    private final StringBuilder text = new StringBuilder();
    private final List<SegmentedSentence> sentences = new ArrayList<>();

    /** Takes in the sentences; those without a token are left out. */
    GivenTokens(List<List<String>> sentences) {
        for (List<String> sentence : sentences) {
            if (!sentence.isEmpty()) {
                add(sentence);
            }
        }
    }

    private void add(List<String> forms) {
        int start = text.length();
        List<SegmentedToken> tokens = new ArrayList<>(forms.size());
        for (String form : forms) {
            Span span = new Span(text.length(), text.length() + form.length());
            tokens.add(new SegmentedToken(span, form));
            text.append(form).append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
        int end = text.length() - 1;
        sentences.add(new SegmentedSentence(new Span(start, end), tokens));
    }

    /** The text that the spans count in. */
    String text() {
        return text.toString();
    }

    /** All sentences as one paragraph; none when there is no sentence. */
    List<SegmentedParagraph> paragraphs() {
        if (sentences.isEmpty()) {
            return List.of();
        }
        Span whole = new Span(0, sentences.get(sentences.size() - 1).span().end());
        return List.of(new SegmentedParagraph(whole, sentences));
    }
}
