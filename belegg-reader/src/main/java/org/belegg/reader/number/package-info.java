/**
 * Numbers as they stand in a text, in digits and in words: one reading of them, for figures and for times alike.
 * {@link org.belegg.reader.number.NumeralReader} is the front door; the words are in {@code lexicon/LANGUAGE/numbers.tsv}.
 */
@NullMarked
package org.belegg.reader.number;

import org.jspecify.annotations.NullMarked;
