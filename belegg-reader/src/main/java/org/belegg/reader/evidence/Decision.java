package org.belegg.reader.evidence;

import org.belegg.model.Span;

/**
 * One thing that a rule decided while an article was read.
 *
 * @param span the words that it was about
 * @param rule the id of the rule; see {@link ArticleReader#rules()}
 * @param taken whether the reading follows it; false for a candidate that was considered and left
 * @param reason why, for a person to read
 */
public record Decision(Span span, String rule, boolean taken, String reason) {}
