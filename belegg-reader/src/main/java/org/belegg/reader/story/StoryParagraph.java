package org.belegg.reader.story;

import java.util.List;
import org.belegg.model.AttributionType;
import org.belegg.model.Span;

/**
 * A paragraph of a story.
 *
 * @param index its place in the story, from 0
 * @param kind what sort of paragraph it is
 * @param sentences never empty
 * @param marks its quotation marks
 */
public record StoryParagraph(int index, Kind kind, List<StorySentence> sentences, QuotationMarks marks) {
    /** What sort of paragraph it is. */
    public enum Kind {
        /** A headline or an intermediate title, which does not open with a dash. */
        HEADLINE,
        /** A headline that opens with a dash: words of somebody, often without a name. */
        DASH_HEADLINE,
        /** Opens with a dash, and so with somebody's words. */
        SPEECH,
        /** Opens with a dash and is a single question: often the interviewer's. */
        QUESTION,
        /** Any other paragraph. */
        BODY
    }

    public StoryParagraph {
        sentences = List.copyOf(sentences);
    }

    /** Whether it opens with a dash. */
    public boolean opensWithDash() {
        return kind == Kind.DASH_HEADLINE || kind == Kind.SPEECH || kind == Kind.QUESTION;
    }

    /** Whether it is a headline of either kind. */
    public boolean isHeadline() {
        return kind == Kind.HEADLINE || kind == Kind.DASH_HEADLINE;
    }

    /** What stands between quotation marks in it, in text order, not overlapping; without the marks. */
    public List<Span> quoted() {
        return marks.quoted();
    }

    /** Whether this character stands between quotation marks. */
    public boolean isQuoted(int offset) {
        return marks.around(offset).isPresent();
    }

    /** What a retelling of these words is: mixed when some of them stand between quotation marks, else indirect. */
    public AttributionType typeOfRetelling(List<Span> words) {
        return words.stream().anyMatch(marks::quoteIn) ? AttributionType.MIXED : AttributionType.INDIRECT;
    }

    /** The index of the first sentence that begins at this offset or behind it; how many there are when none does. */
    public int firstSentenceFrom(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From the first sentence's start to the last one's end. */
    public Span span() {
        return new Span(
                sentences.get(0).span().start(),
                sentences.get(sentences.size() - 1).span().end());
    }
}
