/**
 * From a text to paragraphs, sentences and tokens, by rules and word lists alone.
 * {@link org.belegg.language.segment.Segmenter} is the front door. A text is first cut into paragraphs
 * ({@code ParagraphFinder}), a paragraph into tokens ({@code Tokeniser}), and the tokens are grouped into sentences
 * ({@code SentenceSplitter}). Tokens are cut as in the Norwegian Dependency Treebank, since the models are trained on it.
 */
@NullMarked
package org.belegg.language.segment;

import org.jspecify.annotations.NullMarked;
