package org.belegg.model;

/**
 * A clause that tells something as hearsay without naming any source: "skal ha flyktet". It is no attribution.
 *
 * @param span the words that mark it ("skal ha flyktet")
 * @param evidence the rule that found it
 */
public record Hearsay(Span span, String evidence) {}
