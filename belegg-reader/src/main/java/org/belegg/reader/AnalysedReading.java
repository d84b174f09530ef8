package org.belegg.reader;

import org.belegg.language.AnalysedText;
import org.belegg.model.Reading;

/**
 * A reading with the words and sentences that it was found in.
 *
 * @param reading what was found
 * @param text the article's text taken apart
 */
public record AnalysedReading(Reading reading, AnalysedText text) {}
