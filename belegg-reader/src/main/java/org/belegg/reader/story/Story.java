package org.belegg.reader.story;

import java.util.ArrayList;
import java.util.List;
import org.belegg.language.AnalysedText;
import org.belegg.language.Paragraph;
import org.belegg.language.Sentence;
import org.belegg.model.Language;
import org.belegg.model.Span;
import org.belegg.reader.lexicon.FunctionWords;

/**
 * An analysed article laid out as stories are written.
 *
 * @param text the article's text
 * @param language what it is read as
 * @param paragraphs in text order; may be empty
 * @param sentences all sentences of all paragraphs, in text order
 */
public record Story(String text, Language language, List<StoryParagraph> paragraphs, List<StorySentence> sentences) {
    /** Longer than this, in tokens, a line without a full stop is no headline. Norwegian headlines have 3 to 15. */
    private static final int LONGEST_HEADLINE = 25;

    /** An interviewer's question has at most so many sentences; longer turns that end in one are the speaker's. */
    private static final int LONGEST_QUESTION = 3;

    public Story {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
    }

    /** Lays an analysed text out. */
    public static Story of(AnalysedText analysed) {
        FunctionWords words = FunctionWords.of(analysed.language());
        List<StoryParagraph> paragraphs = new ArrayList<>();
        List<StorySentence> all = new ArrayList<>();
        for (Paragraph paragraph : analysed.paragraphs()) {
            List<StorySentence> sentences = new ArrayList<>();
            for (Sentence sentence : paragraph.sentences()) {
                sentences.add(new StorySentence(all.size() + sentences.size(), paragraphs.size(), sentence, words));
            }
            int next = paragraphs.size() + 1;
            boolean answered = next < analysed.paragraphs().size()
                    && opensWithDash(analysed.paragraphs().get(next));
            paragraphs.add(new StoryParagraph(
                    paragraphs.size(), kind(sentences, answered), sentences, QuotationMarks.of(sentences)));
            all.addAll(sentences);
        }
        return new Story(analysed.text(), analysed.language(), paragraphs, all);
    }

    /** The paragraph that this sentence stands in. */
    public StoryParagraph paragraphOf(StorySentence sentence) {
        return paragraphs.get(sentence.paragraph());
    }

    /** The sentence that holds this character, or the last one before it; the first when none is. */
    public StorySentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The characters that a span covers. */
    public String textOf(Span span) {
        return text.substring(span.start(), span.end());
    }

    private static boolean holdsFiniteVerb(StorySentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.has("pres") || token.has("pret") || token.has("imp"));
    }

    private static boolean opensWithDash(Paragraph paragraph) {
        return Marks.isDash(paragraph.sentences().get(0).tokens().get(0).form());
    }

    /** The kind of a paragraph with these sentences; {@code answered} when the next one opens with a dash. */
    private static StoryParagraph.Kind kind(List<StorySentence> sentences, boolean answered) {
        StorySentence only = sentences.get(0);
        StorySentence last = sentences.get(sentences.size() - 1);
        boolean dash = Marks.isDash(only.token(0).form()) && only.size() > 1;
        boolean afterColon =
                sentences.size() == 2 && only.lower(only.size() - 1).equals(":");
        boolean oneShort = (sentences.size() == 1 || afterColon) && only.size() + last.size() <= LONGEST_HEADLINE;
        if (oneShort && !endsAsSentence(last)) {
            return dash ? StoryParagraph.Kind.DASH_HEADLINE : StoryParagraph.Kind.HEADLINE;
        }
        if (!dash) {
            return StoryParagraph.Kind.BODY;
        }
        if (sentences.size() == 1 && only.size() <= LONGEST_HEADLINE && !holdsFiniteVerb(only)) {
            return StoryParagraph.Kind.DASH_HEADLINE;
        }
        boolean asks = last.token(last.size() - 1).form().endsWith("?");
        return asks && (sentences.size() == 1 || (answered && sentences.size() <= LONGEST_QUESTION))
                ? StoryParagraph.Kind.QUESTION
                : StoryParagraph.Kind.SPEECH;
    }

    private static boolean endsAsSentence(StorySentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            String form = sentence.token(i).form();
            if (Marks.isFinal(form) || form.equals(":")) {
                return true;
            }
            if (!Marks.isPunctuation(form)) {
                return false;
            }
        }
        return false;
    }
}
