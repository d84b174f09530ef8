/**
 * From a text to paragraphs, sentences and tokens, by rules and word lists alone.
 * {@link org.belegg.language.segment.Segmenter} is the front door. A text is first cut into paragraphs
 * ({@code ParagraphFinder}, {@code LineWrapping}), a paragraph into tokens ({@code Tokeniser}, with {@code WordScanner} for
 * the ends of words and {@code FullStop} for abbreviations and ordinals), and tokens are grouped into sentences
 * ({@code SentenceSplitter}).
 *
 * <p>Tokens and sentences are cut as in the Norwegian Dependency Treebank, since the models are trained on it. What may
 * surprise:
 *
 * <ul>
 *   <li>A colon before a capital letter ends a sentence: "Moe sa: | – Vi går." Credits ("Foto: Kari Moe") are excepted.
 *   <li>A score or range is three tokens, "3 - 1", and so is "Moe / Lie"; "1-0-målet", "16/4" and "A/S" are one.
 *   <li>The full stop of a sentence's last abbreviation is the sentence's: "3 mill ." A dash is always a token.
 *   <li>A question or exclamation mark ends no sentence before a small letter: "– Er du gal? spurte han."
 * </ul>
 */
@NullMarked
package org.belegg.language.segment;

import org.jspecify.annotations.NullMarked;
