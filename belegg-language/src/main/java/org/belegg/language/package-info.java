/**
 * From a text to paragraphs, sentences, tokens, tags, lemmas, trees and names.
 * {@link org.belegg.language.TextAnalyser} is the front door; {@link org.belegg.language.AnalysedText} is what comes out.
 */
@NullMarked
package org.belegg.language;

import org.jspecify.annotations.NullMarked;
