package org.belegg.model;

/**
 * Something odd about an article's text that a reader of the results should know. The reading stands all the same.
 *
 * @param code a stable name in kebab case, such as {@code unbalanced-quotation}
 * @param message what is odd, for a person to read
 * @param span where; an empty span when it is about the whole text
 */
public record Warning(String code, String message, Span span) {}
