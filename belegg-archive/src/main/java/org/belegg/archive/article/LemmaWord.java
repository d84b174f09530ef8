package org.belegg.archive.article;

import org.belegg.model.Span;

/**
 * A word of an article with its dictionary form.
 *
 * @param span where it stands
 * @param lemma its dictionary form, as the lemmatiser gave it
 */
public record LemmaWord(Span span, String lemma) {}
