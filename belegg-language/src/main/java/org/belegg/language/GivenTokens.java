package org.belegg.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.belegg.language.segment.SegmentedParagraph;
import org.belegg.language.segment.SegmentedSentence;
import org.belegg.language.segment.SegmentedToken;
import org.belegg.model.Span;

/**
 * Sentences that somebody else cut into tokens. They get a text to have spans in: the tokens with a blank between them,
 * a line for each sentence. The treebank's mark after a headline, {@code |}, is no text to the models: it is kept out of
 * their way and put back under the root, where the treebank always has it.
 */
final class GivenTokens {
    private static final String END_OF_HEADLINE = "|";
    private static final Tag END_OF_HEADLINE_TAG = new Tag("clb", Set.of("<overskrift>"));

    private final StringBuilder text = new StringBuilder();
    private final List<SegmentedSentence> sentences = new ArrayList<>();
    private final Map<Integer, Span> marks = new HashMap<>();

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
        SegmentedToken last = tokens.get(tokens.size() - 1);
        if (tokens.size() > 1 && last.form().equals(END_OF_HEADLINE)) {
            marks.put(sentences.size(), last.span());
            tokens.remove(tokens.size() - 1);
        }
        int end = tokens.get(tokens.size() - 1).span().end();
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

    /** The analysed sentences with the marks after headlines put back. */
    List<Sentence> withMarks(List<Sentence> analysed) {
        List<Sentence> whole = new ArrayList<>(analysed);
        marks.forEach((index, span) -> whole.set(index, withMark(analysed.get(index), span)));
        return whole;
    }

    private static Sentence withMark(Sentence sentence, Span span) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        int root = 0;
        while (tokens.get(root).head() != Token.ROOT) {
            root++;
        }
        tokens.add(new Token(
                tokens.size(), span, END_OF_HEADLINE, "$" + END_OF_HEADLINE, END_OF_HEADLINE_TAG, root, "IP"));
        return new Sentence(new Span(sentence.span().start(), span.end()), tokens, sentence.names());
    }
}
