package org.belegg.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.belegg.model.Language;
import org.belegg.model.Span;

/**
 * Takes a text apart into paragraphs, sentences and tokens, by rules and word lists. Takes time in proportion to the
 * text's length. Immutable; safe to share between threads.
 */
public final class Segmenter {
    /** No sentence has more tokens: longer ones are cut. */
    public static final int LONGEST_SENTENCE = SentenceSplitter.LONGEST;

    /** Read when a text of the language first comes. */
    private final Map<Language, LanguageRules> rules = new ConcurrentHashMap<>();

    /** A segmenter with the built-in word lists. */
    public Segmenter() {}

    /**
     * The paragraphs of the part {@code body} of {@code text}, in text order. Empty for a text without any visible
     * character. Spans count in {@code text}. Never throws on odd text.
     *
     * @throws IllegalArgumentException when {@code body} does not lie inside the text
     */
    public List<SegmentedParagraph> segment(String text, Span body, Language language) {
        if (body.end() > text.length()) {
            throw new IllegalArgumentException(
                    "body " + body + " reaches past the text's " + text.length() + " characters");
        }
        LanguageRules known = rules.computeIfAbsent(language, LanguageRules::read);
        TokenForms forms = new TokenForms(text);
        List<SegmentedParagraph> paragraphs = new ArrayList<>();
        for (Span paragraph : new ParagraphFinder(text).paragraphs(wholeCharacters(text, body))) {
            TokenBuffer tokens = new Tokeniser(text, paragraph.start(), paragraph.end(), known).tokens();
            if (tokens.size() > 0) {
                paragraphs.add(paragraph(text, tokens, known, forms));
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The body without the half of a surrogate pair that it may cut at either end. */
    private static Span wholeCharacters(String text, Span body) {
        int start = cutsPair(text, body.start()) ? body.start() + 1 : body.start();
        int end = cutsPair(text, body.end()) ? body.end() - 1 : body.end();
        return new Span(start, Math.max(start, end));
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static SegmentedParagraph paragraph(
            String text, TokenBuffer tokens, LanguageRules rules, TokenForms forms) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens, rules);
        List<SegmentedSentence> sentences = new ArrayList<>();
        int first = 0;
        while (first < tokens.size()) {
            int end = splitter.end(first);
            sentences.add(sentence(tokens, first, end, forms));
            first = end;
        }
        return new SegmentedParagraph(new Span(tokens.start(0), tokens.end(tokens.size() - 1)), sentences);
    }

    private static SegmentedSentence sentence(TokenBuffer tokens, int first, int end, TokenForms forms) {
        List<SegmentedToken> words = new ArrayList<>(end - first);
        for (int token = first; token < end; token++) {
            int from = tokens.start(token);
            int to = tokens.end(token);
            words.add(new SegmentedToken(new Span(from, to), forms.form(from, to)));
        }
        return new SegmentedSentence(new Span(tokens.start(first), tokens.end(end - 1)), words);
    }
}
