package org.belegg.archive.article;

import org.belegg.model.Span;

/**
 * A word of an article with its dictionary form.
 *
 * @param span where it stands
 * @param lemma its dictionary form, as the lemmatiser gave it
 * @param wordClass what sort of word it is
 */
public record LemmaWord(Span span, String lemma, WordClass wordClass) {
    /** A word of which only the dictionary form is known. */
    public LemmaWord(Span span, String lemma) {
        this(span, lemma, WordClass.UNKNOWN);
    }
}
