package org.belegg.reader.time;

import org.belegg.language.Sentence;
import org.belegg.model.Span;

/**
 * Words of a sentence that tell a time.
 *
 * @param sentence the sentence
 * @param start the index of the first word
 * @param end the index after the last word
 * @param features what the words tell
 * @param isTime false for words that look like a time and are none, such as an age
 * @param towards whether they stand behind a word like "til" and without a "fra": then they lie ahead of what is told
 */
record Expression(Sentence sentence, int start, int end, Features features, boolean isTime, boolean towards) {
    /** Where they stand in the text. */
    Span span() {
        return new Span(
                sentence.tokens().get(start).span().start(),
                sentence.tokens().get(end - 1).span().end());
    }

    /** The same words, telling something else. */
    Expression with(Features other) {
        return new Expression(sentence, start, end, other, isTime, towards);
    }
}
