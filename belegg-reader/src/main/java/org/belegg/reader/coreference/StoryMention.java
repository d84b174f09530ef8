package org.belegg.reader.coreference;

import org.belegg.model.Span;
import org.belegg.reader.story.Phrase;
import org.belegg.reader.story.StorySentence;

/**
 * A noun phrase that speaks of somebody or something.
 *
 * @param phrase where it stands
 * @param kind what sort of phrase it is
 */
public record StoryMention(Phrase phrase, MentionKind kind) {
    /** The sentence that it stands in. */
    public StorySentence sentence() {
        return phrase.sentence();
    }

    /** The index of its head in the sentence. */
    public int head() {
        return phrase.head();
    }

    /** Where it stands in the text. */
    public Span span() {
        return phrase.span();
    }

    /** Whether the other one stands inside it, or is as long. */
    boolean encloses(StoryMention other) {
        return sentence().number() == other.sentence().number()
                && phrase.first() <= other.phrase.first()
                && phrase.end() >= other.phrase.end();
    }
}
